import { useInfiniteQuery } from '@tanstack/react-query';
import { FilePlus2 } from 'lucide-react';
import { useCan } from '@/api/me';
import type { ConcurrenceItem } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate, formatInstant } from '@/i18n/format';
import {
  concurrenceStateChoices,
  concurrenceStateName,
  concurrenceStateTone,
  directionChoices,
  directionName,
} from '@/i18n/names/concurrence';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { buttonClass } from '@/ui/Button';
import { type Column, DataTable, RowLink } from '@/ui/list/DataTable';
import { FilterBar, SearchFilter, SelectFilter } from '@/ui/list/FilterBar';
import { Link, useListState } from '@/ui/nav';
import { Page } from '@/ui/Page';
import { UnitFilter } from '@/ui/pickers/UnitFilter';
import { EmptyState } from '@/ui/States';
import { concurrenceListOptions } from './api';
import css from './Concurrence.module.css';

const FILTERS = ['q', 'direction', 'state', 'overdue', 'unit'];

const columns = (): Column<ConcurrenceItem>[] => [
  {
    key: 'subject',
    header: m.concurrence_subject(),
    lead: true,
    exported: ['subject', 'otherBody', 'number', 'unit'],
    cell: (request) => (
      <>
        <RowLink to={paths.concurrenceRequest(request.id)}>{request.subject}</RowLink>
        <span className={css.soft}>{[request.otherBody, request.requestNumber].filter(Boolean).join(' · ')}</span>
      </>
    ),
  },
  {
    key: 'direction',
    header: m.concurrence_direction(),
    nowrap: true,
    cell: (request) => directionName(request.direction),
  },
  {
    key: 'state',
    header: m.ui_state(),
    nowrap: true,
    exported: ['state', 'overdue'],
    cell: (request) => (
      <>
        <StatusBadge tone={concurrenceStateTone(request.state)}>{concurrenceStateName(request.state)}</StatusBadge>
        {request.overdue && (
          <span className={css.soft}>
            <StatusBadge tone="bad">{m.concurrence_overdue()}</StatusBadge>
          </span>
        )}
      </>
    ),
  },
  {
    key: 'dueOn',
    header: m.concurrence_due_on(),
    sort: 'dueOn',
    nowrap: true,
    exported: ['askedOn', 'dueOn'],
    cell: (request) => (request.dueOn ? formatDate(request.dueOn) : null),
  },
  {
    key: 'answer',
    header: m.concurrence_answer(),
    nowrap: true,
    exported: ['answeredOn', 'agrees'],
    cell: (request) =>
      request.state === 'ANSWERED' && (request.agrees ? m.concurrence_agrees() : m.concurrence_disagrees()),
  },
  {
    key: 'updatedAt',
    header: m.decision_updated_at(),
    sort: 'updatedAt',
    firstOrder: 'desc',
    nowrap: true,
    cell: (request) => formatInstant(request.updatedAt),
  },
];

export function ConcurrenceListPage() {
  const { search } = useListState();
  const mayKeep = useCan('CONCURRENCE_KEEP');
  const { q, direction, state, unit, sort } = search;
  const overdue = search.overdue ? search.overdue === 'true' : undefined;
  const query = useInfiniteQuery(concurrenceListOptions({ q, direction, state, unit, overdue, sort }));
  const filtered = FILTERS.some((param) => search[param]);
  return (
    <Page
      title={m.place_concurrence()}
      facts={<span>{m.concurrence_lead()}</span>}
      actions={
        mayKeep && (
          <Link to={paths.newConcurrenceRequest} className={buttonClass('primary')}>
            <FilePlus2 size={18} aria-hidden /> {m.concurrence_new()}
          </Link>
        )
      }
    >
      <FilterBar params={FILTERS}>
        <SearchFilter label={m.concurrence_search()} />
        <SelectFilter
          param="direction"
          label={m.concurrence_direction()}
          all={m.ui_all()}
          choices={directionChoices()}
        />
        <SelectFilter param="state" label={m.ui_state()} all={m.ui_all()} choices={concurrenceStateChoices()} />
        <SelectFilter
          param="overdue"
          label={m.concurrence_due_on()}
          all={m.ui_all()}
          choices={[{ value: 'true', label: m.concurrence_overdue() }]}
        />
        <UnitFilter />
      </FilterBar>
      <DataTable
        caption={m.place_concurrence()}
        query={query}
        columns={columns()}
        tools={{
          list: 'concurrence-requests',
          exportFrom: '/api/v1/concurrence-requests/export',
          query: { q, direction, state, unit, overdue: search.overdue },
        }}
        rowKey={(request) => request.id}
        defaultSort="-updatedAt"
        empty={
          filtered ? (
            <EmptyState title={m.concurrence_none_found()} />
          ) : (
            <EmptyState title={m.concurrence_none()}>{m.concurrence_none_text()}</EmptyState>
          )
        }
      />
    </Page>
  );
}
