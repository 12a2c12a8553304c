import { useInfiniteQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useCan, useMe } from '@/api/me';
import type { ClusterItem } from '@/api/types';
import { paths } from '@/app/paths';
import { formatNumber } from '@/i18n/format';
import { localName } from '@/i18n/locale';
import { clusterKindChoices, clusterKindName } from '@/i18n/names/clusters';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { ClearFilters } from '@/ui/list/ClearFilters';
import { type Column, DataTable, RowLink } from '@/ui/list/DataTable';
import { FilterBar, SearchFilter, SelectFilter } from '@/ui/list/FilterBar';
import { useListState } from '@/ui/nav';
import { Page } from '@/ui/Page';
import { StandingBadge } from '@/ui/StandingBadge';
import { EmptyState } from '@/ui/States';
import { yearChoices } from '@/ui/years';
import { clustersOptions } from './api';
import css from './Cluster.module.css';
import { ClusterDialog } from './dialogs';

const FILTERS = ['q', 'kind', 'year'];

/** The first year of which a source names members. */
const FIRST_YEAR = 2013;

const columns = (year: string, asked: string | undefined): Column<ClusterItem>[] => [
  {
    key: 'name',
    header: m.cluster_name(),
    sort: 'name',
    lead: true,
    cell: (cluster) => (
      <>
        <RowLink to={paths.cluster(cluster.id)} search={{ year: asked }}>
          {localName(cluster)}
        </RowLink>
        {cluster.note && <span className={css.note}>{cluster.note}</span>}
      </>
    ),
  },
  { key: 'kind', header: m.cluster_kind(), nowrap: true, cell: (cluster) => clusterKindName(cluster.kind) },
  {
    key: 'members',
    header: m.cluster_members_in({ year }),
    align: 'end',
    nowrap: true,
    cell: (cluster) =>
      cluster.memberCount > 0 ? (
        formatNumber(cluster.memberCount)
      ) : (
        <span className={css.soft}>{m.cluster_unknown()}</span>
      ),
  },
  { key: 'standing', header: m.ui_source(), cell: (cluster) => <StandingBadge standing={cluster.standing} /> },
];

export function ClustersPage() {
  const { search } = useListState();
  const { today } = useMe();
  const mayKeep = useCan('CLUSTER_KEEP');
  const [forming, setForming] = useState(false);
  const { q, kind, year, sort } = search;
  const query = useInfiniteQuery(clustersOptions({ q, kind, year, sort }));
  const thisYear = today.slice(0, 4);
  return (
    <Page
      title={m.place_clusters()}
      actions={
        mayKeep && (
          <Button tone="primary" onClick={() => setForming(true)}>
            <Plus size={18} aria-hidden /> {m.cluster_new()}
          </Button>
        )
      }
    >
      <FilterBar params={FILTERS}>
        <SearchFilter label={m.cluster_search()} />
        <SelectFilter param="kind" label={m.cluster_kind()} all={m.ui_all()} choices={clusterKindChoices()} />
        <SelectFilter
          param="year"
          label={m.ui_year()}
          all={m.cluster_this_year()}
          choices={yearChoices(today, FIRST_YEAR)}
        />
      </FilterBar>
      <DataTable
        caption={m.place_clusters()}
        query={query}
        columns={columns(year ?? thisYear, year)}
        rowKey={(cluster) => cluster.id}
        defaultSort="ordinal"
        tools={{
          list: 'clusters',
          exportFrom: '/api/v1/clusters/export',
          query: { year, kind, q },
          onlyFile: true,
        }}
        empty={
          FILTERS.some((param) => search[param]) ? (
            <EmptyState title={m.cluster_none_found()} action={<ClearFilters params={FILTERS} />} />
          ) : (
            <EmptyState title={m.cluster_none()} />
          )
        }
      />
      {forming && <ClusterDialog cluster={null} onClose={() => setForming(false)} />}
    </Page>
  );
}
