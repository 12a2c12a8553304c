import { useInfiniteQuery } from '@tanstack/react-query';
import { PackageOpen } from 'lucide-react';
import type { AmendmentItem } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate, formatInstant, formatNumber } from '@/i18n/format';
import {
  amendmentKindChoices,
  amendmentKindName,
  amendmentStateChoices,
  amendmentStateName,
  amendmentStateTone,
  amendmentWayChoices,
} from '@/i18n/names/amendments';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { buttonClass } from '@/ui/Button';
import { type Column, DataTable, RowLink } from '@/ui/list/DataTable';
import { FilterBar, SearchFilter, SelectFilter } from '@/ui/list/FilterBar';
import { Link, useListState } from '@/ui/nav';
import { Page } from '@/ui/Page';
import { UnitFilter } from '@/ui/pickers/UnitFilter';
import { EmptyState } from '@/ui/States';
import css from './Amendment.module.css';
import { amendmentsOptions } from './api';

const FILTERS = ['q', 'kind', 'state', 'way', 'unit'];

const columns = (): Column<AmendmentItem>[] => [
  {
    key: 'title',
    header: m.amendment_title(),
    sort: 'title',
    lead: true,
    exported: ['number', 'title'],
    cell: (amendment) => (
      <>
        <RowLink to={paths.amendment(amendment.id)}>{amendment.title}</RowLink>
        {amendment.number && <span className={css.soft}>{amendment.number}</span>}
      </>
    ),
  },
  { key: 'kind', header: m.amendment_kind(), nowrap: true, cell: (amendment) => amendmentKindName(amendment.kind) },
  {
    key: 'state',
    header: m.ui_state(),
    nowrap: true,
    cell: (amendment) => (
      <StatusBadge tone={amendmentStateTone(amendment.state)}>{amendmentStateName(amendment.state)}</StatusBadge>
    ),
  },
  {
    key: 'amends',
    header: m.amendment_amends(),
    cell: ({ amends }) => (
      <div>
        {amends.number}
        <span className={css.soft}>{formatDate(amends.decidedOn)}</span>
      </div>
    ),
  },
  {
    key: 'lines',
    header: m.amendment_line_count(),
    align: 'end',
    cell: (amendment) => formatNumber(amendment.lineCount),
  },
  {
    key: 'outstanding',
    header: m.amendment_outstanding(),
    align: 'end',
    cell: (amendment) => (amendment.outstanding > 0 ? formatNumber(amendment.outstanding) : ''),
  },
  {
    key: 'decidedOn',
    header: m.amendment_decided_on(),
    sort: 'decidedOn',
    firstOrder: 'desc',
    nowrap: true,
    cell: (amendment) => formatDate(amendment.decidedOn),
  },
  {
    key: 'updatedAt',
    header: m.amendment_updated_at(),
    sort: 'updatedAt',
    firstOrder: 'desc',
    nowrap: true,
    cell: (amendment) => formatInstant(amendment.updatedAt),
  },
];

function Nothing({ filtered }: { filtered: boolean }) {
  if (filtered) return <EmptyState title={m.amendment_none_found()} />;
  return <EmptyState title={m.amendment_none()}>{m.amendment_none_text()}</EmptyState>;
}

export function AmendmentsPage() {
  const { search } = useListState();
  const { q, kind, state, way, unit, sort } = search;
  const query = useInfiniteQuery(amendmentsOptions({ q, kind, state, way, unit, sort }));
  return (
    <Page
      title={m.place_amendments()}
      facts={<span>{m.amendments_lead()}</span>}
      actions={
        <Link to={paths.awardReturns} className={buttonClass()}>
          <PackageOpen size={18} aria-hidden /> {m.returns_see()}
        </Link>
      }
    >
      <FilterBar params={FILTERS}>
        <SearchFilter label={m.amendment_search()} />
        <SelectFilter param="kind" label={m.amendment_kind()} all={m.ui_all()} choices={amendmentKindChoices()} />
        <SelectFilter param="state" label={m.ui_state()} all={m.ui_all()} choices={amendmentStateChoices()} />
        <SelectFilter param="way" label={m.amendment_way()} all={m.ui_all()} choices={amendmentWayChoices()} />
        <UnitFilter />
      </FilterBar>
      <DataTable
        caption={m.place_amendments()}
        query={query}
        columns={columns()}
        tools={{ list: 'amendments', exportFrom: '/api/v1/amendments/export', query: { q, kind, state, way, unit } }}
        rowKey={(amendment) => amendment.id}
        defaultSort="-updatedAt"
        empty={<Nothing filtered={FILTERS.some((param) => search[param])} />}
      />
    </Page>
  );
}
