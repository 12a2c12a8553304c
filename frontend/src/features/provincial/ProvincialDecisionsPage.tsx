import { useInfiniteQuery } from '@tanstack/react-query';
import { FilePlus2 } from 'lucide-react';
import { useCan } from '@/api/me';
import type { ProvincialDecisionItem } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate, formatInstant, formatNumber } from '@/i18n/format';
import { provincialStateChoices, provincialStateName, provincialStateTone } from '@/i18n/names/provincial';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { buttonClass } from '@/ui/Button';
import { type Column, DataTable, RowLink } from '@/ui/list/DataTable';
import { FilterBar, SearchFilter, SelectFilter } from '@/ui/list/FilterBar';
import { Link, useListState } from '@/ui/nav';
import { Page } from '@/ui/Page';
import { UnitFilter } from '@/ui/pickers/UnitFilter';
import { EmptyState } from '@/ui/States';
import { provincialDecisionsOptions } from './api';
import css from './Provincial.module.css';

const FILTERS = ['q', 'state', 'unit'];

const columns = (): Column<ProvincialDecisionItem>[] => [
  {
    key: 'number',
    header: m.provincial_number(),
    lead: true,
    exported: ['number', 'authority'],
    cell: (decision) => (
      <>
        <RowLink to={paths.provincialDecision(decision.id)}>{decision.number}</RowLink>
        <span className={css.soft}>{decision.authority}</span>
      </>
    ),
  },
  { key: 'unit', header: m.provincial_unit(), cell: (decision) => decision.unit.name },
  {
    key: 'state',
    header: m.ui_state(),
    nowrap: true,
    cell: (decision) => (
      <StatusBadge tone={provincialStateTone(decision.state)}>{provincialStateName(decision.state)}</StatusBadge>
    ),
  },
  {
    key: 'lines',
    header: m.provincial_line_count(),
    align: 'end',
    cell: (decision) => formatNumber(decision.lineCount),
  },
  {
    key: 'decidedOn',
    header: m.provincial_decided_on(),
    sort: 'decidedOn',
    firstOrder: 'desc',
    nowrap: true,
    cell: (decision) => formatDate(decision.decidedOn),
  },
  {
    key: 'updatedAt',
    header: m.decision_updated_at(),
    sort: 'updatedAt',
    firstOrder: 'desc',
    nowrap: true,
    cell: (decision) => formatInstant(decision.updatedAt),
  },
];

export function ProvincialDecisionsPage() {
  const { search } = useListState();
  const mayEnter = useCan('PROVINCIAL_DECISION_ENTER');
  const { q, state, unit, sort } = search;
  const query = useInfiniteQuery(provincialDecisionsOptions({ q, state, unit, sort }));
  const filtered = FILTERS.some((param) => search[param]);
  return (
    <Page
      title={m.place_provincial_decisions()}
      facts={<span>{m.provincial_lead()}</span>}
      actions={
        mayEnter && (
          <Link to={paths.newProvincialDecision} className={buttonClass('primary')}>
            <FilePlus2 size={18} aria-hidden /> {m.provincial_new()}
          </Link>
        )
      }
    >
      <FilterBar params={FILTERS}>
        <SearchFilter label={m.provincial_search()} />
        <SelectFilter param="state" label={m.ui_state()} all={m.ui_all()} choices={provincialStateChoices()} />
        <UnitFilter />
      </FilterBar>
      <DataTable
        caption={m.place_provincial_decisions()}
        query={query}
        columns={columns()}
        tools={{
          list: 'provincial-decisions',
          exportFrom: '/api/v1/provincial-decisions/export',
          query: { q, state, unit },
        }}
        rowKey={(decision) => decision.id}
        defaultSort="-updatedAt"
        empty={
          filtered ? (
            <EmptyState title={m.provincial_none_found()} />
          ) : (
            <EmptyState title={m.provincial_none()}>{mayEnter ? m.provincial_none_text() : null}</EmptyState>
          )
        }
      />
    </Page>
  );
}
