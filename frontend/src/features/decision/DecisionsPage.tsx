import { useInfiniteQuery } from '@tanstack/react-query';
import { BookText, FilePlus2 } from 'lucide-react';
import { useCan, useMe } from '@/api/me';
import type { DecisionItem } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate, formatInstant, formatNumber } from '@/i18n/format';
import { decisionStateChoices, decisionStateName, decisionStateTone } from '@/i18n/names/decisions';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { buttonClass } from '@/ui/Button';
import { type Column, DataTable, RowLink } from '@/ui/list/DataTable';
import { FilterBar, SearchFilter, SelectFilter } from '@/ui/list/FilterBar';
import { Link, useListState } from '@/ui/nav';
import { Page } from '@/ui/Page';
import { UnitFilter } from '@/ui/pickers/UnitFilter';
import { EmptyState } from '@/ui/States';
import { yearChoices } from '@/ui/years';
import { decisionsOptions } from './api';
import css from './DecisionsPage.module.css';

const FILTERS = ['q', 'state', 'unit', 'year'];

const columns = (): Column<DecisionItem>[] => [
  {
    key: 'title',
    header: m.decision_title(),
    sort: 'title',
    lead: true,
    exported: ['number', 'title'],
    cell: (decision) => (
      <>
        <RowLink to={paths.decision(decision.id)}>{decision.title}</RowLink>
        <span className={css.number}>{decision.number ?? m.decision_unnumbered({ symbol: decision.symbol })}</span>
      </>
    ),
  },
  {
    key: 'state',
    header: m.ui_state(),
    nowrap: true,
    cell: (decision) => (
      <StatusBadge tone={decisionStateTone(decision.state)}>{decisionStateName(decision.state)}</StatusBadge>
    ),
  },
  { key: 'unit', header: m.decision_decider(), cell: (decision) => decision.unit.name },
  {
    key: 'lines',
    header: m.decision_line_count(),
    align: 'end',
    cell: (decision) => formatNumber(decision.lineCount),
  },
  {
    key: 'signedOn',
    header: m.decision_signed_on(),
    sort: 'signedOn',
    firstOrder: 'desc',
    nowrap: true,
    cell: (decision) => formatDate(decision.signedOn),
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

function Nothing({ filtered, mayDraft }: { filtered: boolean; mayDraft: boolean }) {
  if (filtered) return <EmptyState title={m.decision_none_found()} />;
  return <EmptyState title={m.decision_none()}>{mayDraft ? m.decision_none_text() : null}</EmptyState>;
}

export function DecisionsPage() {
  const { search } = useListState();
  const { today } = useMe();
  const mayDraft = useCan('DECISION_DRAFT');
  const mayBooks = useCan('NUMBER_BOOK_READ');
  const { q, state, unit, year, sort } = search;
  const query = useInfiniteQuery(decisionsOptions({ q, state, unit, year, sort }));
  return (
    <Page
      title={m.place_decisions()}
      actions={
        <>
          {mayBooks && (
            <Link to={paths.numberBooks} className={buttonClass()}>
              <BookText size={18} aria-hidden /> {m.number_books()}
            </Link>
          )}
          {mayDraft && (
            <Link to={paths.newDecision} className={buttonClass('primary')}>
              <FilePlus2 size={18} aria-hidden /> {m.decision_new()}
            </Link>
          )}
        </>
      }
    >
      <FilterBar params={FILTERS}>
        <SearchFilter label={m.decision_search()} />
        <SelectFilter param="state" label={m.ui_state()} all={m.ui_all()} choices={decisionStateChoices()} />
        <UnitFilter />
        <SelectFilter param="year" label={m.decision_year()} all={m.ui_all()} choices={yearChoices(today, 2020, 0)} />
      </FilterBar>
      <DataTable
        caption={m.place_decisions()}
        query={query}
        columns={columns()}
        tools={{ list: 'decisions', exportFrom: '/api/v1/decisions/export', query: { q, state, unit, year } }}
        rowKey={(decision) => decision.id}
        defaultSort="-updatedAt"
        empty={<Nothing filtered={FILTERS.some((param) => search[param])} mayDraft={mayDraft} />}
      />
    </Page>
  );
}
