import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { DifficultyFigures, DifficultyItem } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate, formatNumber } from '@/i18n/format';
import {
  difficultyAboutChoices,
  difficultyAboutName,
  difficultyStateChoices,
  difficultyStateName,
  difficultyStateTone,
} from '@/i18n/names/difficulties';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { ClearFilters } from '@/ui/list/ClearFilters';
import { type Column, DataTable, RowLink } from '@/ui/list/DataTable';
import { FilterBar, SearchFilter, SelectFilter } from '@/ui/list/FilterBar';
import { useListState } from '@/ui/nav';
import { Page } from '@/ui/Page';
import { UnitFilter } from '@/ui/pickers/UnitFilter';
import { EmptyState } from '@/ui/States';
import { difficultiesOptions, difficultyFiguresOptions } from './api';
import css from './Difficulty.module.css';

const FILTERS = ['q', 'state', 'about', 'unit', 'directive'];

const columns = (): Column<DifficultyItem>[] => [
  {
    key: 'title',
    header: m.difficulty_title(),
    lead: true,
    exported: ['title', 'about', 'subject'],
    cell: (difficulty) => (
      <>
        <RowLink to={paths.difficulty(difficulty.id)}>{difficulty.title}</RowLink>
        <span className={css.soft}>{`${difficultyAboutName(difficulty.about)} · ${difficulty.subject}`}</span>
      </>
    ),
  },
  { key: 'unit', header: m.difficulty_unit(), cell: (difficulty) => difficulty.unit.name },
  {
    key: 'state',
    header: m.ui_state(),
    nowrap: true,
    exported: ['state', 'likes'],
    cell: ({ state, grouped }) => (
      <>
        <StatusBadge tone={difficultyStateTone(state)}>{difficultyStateName(state)}</StatusBadge>
        {grouped && <span className={css.soft}>{m.difficulty_grouped()}</span>}
      </>
    ),
  },
  {
    key: 'raisedOn',
    header: m.difficulty_raised_on(),
    sort: 'raisedOn',
    firstOrder: 'desc',
    nowrap: true,
    cell: (difficulty) => formatDate(difficulty.raisedOn),
  },
  {
    key: 'answerBy',
    header: m.difficulty_answer_by(),
    sort: 'answerBy',
    nowrap: true,
    cell: (difficulty) => formatDate(difficulty.answerBy),
  },
  {
    key: 'settledOn',
    header: m.difficulty_settled_on(),
    sort: 'settledOn',
    firstOrder: 'desc',
    nowrap: true,
    cell: (difficulty) => formatDate(difficulty.settledOn),
  },
  {
    key: 'workingDays',
    header: m.difficulty_days(),
    align: 'end',
    cell: (difficulty) => formatNumber(difficulty.workingDays),
  },
];

function Figures({ of }: { of: DifficultyFigures }) {
  return (
    <span className={css.figures}>
      <span>{m.difficulty_open_count({ count: formatNumber(of.open) })}</span>
      <span>{m.difficulty_late_count({ count: formatNumber(of.late) })}</span>
      <span>{m.difficulty_settled_count({ count: formatNumber(of.settled) })}</span>
      {of.medianDays != null && <span>{m.difficulty_median({ days: formatNumber(of.medianDays) })}</span>}
      {of.oldestDays != null && <span>{m.difficulty_oldest({ days: formatNumber(of.oldestDays) })}</span>}
    </span>
  );
}

export function DifficultiesPage() {
  const { search } = useListState();
  const { q, state, about, unit, directive, sort } = search;
  const query = useInfiniteQuery(difficultiesOptions({ q, state, about, unit, directive, sort }));
  const figures = useQuery(difficultyFiguresOptions);
  const filtered = FILTERS.some((param) => search[param]);
  return (
    <Page title={m.place_difficulties()} facts={figures.data && <Figures of={figures.data} />}>
      <FilterBar params={FILTERS}>
        <SearchFilter label={m.difficulty_search()} />
        <SelectFilter param="state" label={m.ui_state()} all={m.ui_all()} choices={difficultyStateChoices()} />
        <SelectFilter param="about" label={m.difficulty_about()} all={m.ui_all()} choices={difficultyAboutChoices()} />
        <UnitFilter />
      </FilterBar>
      <DataTable
        caption={m.place_difficulties()}
        query={query}
        columns={columns()}
        tools={{
          list: 'difficulties',
          exportFrom: '/api/v1/difficulties/export',
          query: { q, state, about, unit, directive },
        }}
        rowKey={(difficulty) => difficulty.id}
        defaultSort="-raisedOn"
        empty={
          filtered ? (
            <EmptyState title={m.difficulty_none_found()} action={<ClearFilters params={FILTERS} />} />
          ) : (
            <EmptyState title={m.difficulty_none()}>{m.difficulty_none_text()}</EmptyState>
          )
        }
      />
    </Page>
  );
}
