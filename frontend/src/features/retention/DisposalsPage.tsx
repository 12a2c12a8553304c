import { useInfiniteQuery } from '@tanstack/react-query';
import { FilePlus2 } from 'lucide-react';
import { useCan } from '@/api/me';
import type { DisposalItem } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate, formatInstant, formatNumber } from '@/i18n/format';
import { disposalStateChoices, disposalStateName, disposalStateTone } from '@/i18n/names/retention';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { buttonClass } from '@/ui/Button';
import { type Column, DataTable, RowLink } from '@/ui/list/DataTable';
import { FilterBar, SearchFilter, SelectFilter } from '@/ui/list/FilterBar';
import { Link, useListState } from '@/ui/nav';
import { Page } from '@/ui/Page';
import { UnitFilter } from '@/ui/pickers/UnitFilter';
import { EmptyState } from '@/ui/States';
import { disposalListOptions } from './api';
import css from './Retention.module.css';

const FILTERS = ['q', 'state', 'unit'];

const columns = (): Column<DisposalItem>[] => [
  {
    key: 'title',
    header: m.disposal_title(),
    lead: true,
    exported: ['title', 'unit'],
    cell: (disposal) => (
      <>
        <RowLink to={paths.disposal(disposal.id)}>{disposal.title}</RowLink>
        <span className={css.soft}>{disposal.unit.name}</span>
      </>
    ),
  },
  {
    key: 'state',
    header: m.ui_state(),
    nowrap: true,
    cell: (disposal) => (
      <StatusBadge tone={disposalStateTone(disposal.state)}>{disposalStateName(disposal.state)}</StatusBadge>
    ),
  },
  {
    key: 'dossiers',
    header: m.disposal_dossiers(),
    align: 'end',
    cell: (disposal) => formatNumber(disposal.dossierCount),
  },
  {
    key: 'decidedOn',
    header: m.disposal_decision(),
    sort: 'decidedOn',
    exported: ['number', 'decidedOn'],
    cell: (disposal) =>
      disposal.number ? [disposal.number, formatDate(disposal.decidedOn)].filter(Boolean).join(' · ') : null,
  },
  {
    key: 'carriedOutOn',
    header: m.disposal_carried_out_on(),
    nowrap: true,
    cell: (disposal) => (disposal.carriedOutOn ? formatDate(disposal.carriedOutOn) : null),
  },
  {
    key: 'updatedAt',
    header: m.decision_updated_at(),
    sort: 'updatedAt',
    firstOrder: 'desc',
    nowrap: true,
    cell: (disposal) => formatInstant(disposal.updatedAt),
  },
];

export function DisposalsPage() {
  const { search } = useListState();
  const mayKeep = useCan('RETENTION_KEEP');
  const { q, state, unit, sort } = search;
  const query = useInfiniteQuery(disposalListOptions({ q, state, unit, sort }));
  const filtered = FILTERS.some((param) => search[param]);
  return (
    <Page
      title={m.place_disposals()}
      crumbs={[{ label: m.place_archive(), to: paths.archive }]}
      facts={<span>{m.disposal_lead()}</span>}
      actions={
        mayKeep && (
          <Link to={paths.newDisposal} className={buttonClass('primary')}>
            <FilePlus2 size={18} aria-hidden /> {m.disposal_new()}
          </Link>
        )
      }
    >
      <FilterBar params={FILTERS}>
        <SearchFilter label={m.disposal_search()} />
        <SelectFilter param="state" label={m.ui_state()} all={m.ui_all()} choices={disposalStateChoices()} />
        <UnitFilter />
      </FilterBar>
      <DataTable
        caption={m.place_disposals()}
        query={query}
        columns={columns()}
        tools={{ list: 'disposals', exportFrom: '/api/v1/disposals/export', query: { q, state, unit } }}
        rowKey={(disposal) => disposal.id}
        defaultSort="-updatedAt"
        empty={
          filtered ? (
            <EmptyState title={m.disposal_none_found()} />
          ) : (
            <EmptyState title={m.disposal_none()}>{m.disposal_none_text()}</EmptyState>
          )
        }
      />
    </Page>
  );
}
