import { useInfiniteQuery } from '@tanstack/react-query';
import { GraduationCap, ScanLine } from 'lucide-react';
import { useCan } from '@/api/me';
import type { TrainingClassItem } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate, formatNumber } from '@/i18n/format';
import {
  learnerStateName,
  learnerStateTone,
  trainingStateChoices,
  trainingStateName,
  trainingStateTone,
} from '@/i18n/names/training';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { buttonClass } from '@/ui/Button';
import { ClearFilters } from '@/ui/list/ClearFilters';
import { type Column, DataTable, RowLink } from '@/ui/list/DataTable';
import { FilterBar, SearchFilter, SelectFilter } from '@/ui/list/FilterBar';
import { LoadMore } from '@/ui/list/LoadMore';
import { Link, useListState } from '@/ui/nav';
import { Page, Section } from '@/ui/Page';
import { PlainTable } from '@/ui/PlainTable';
import { UnitFilter } from '@/ui/pickers/UnitFilter';
import { EmptyState, ErrorState, Skeleton } from '@/ui/States';
import css from './Training.module.css';
import { trainingClassesOptions, trainingNeedsOptions } from './trainingApi';

const FILTERS = ['q', 'year', 'state', 'unit'];

const columns = (): Column<TrainingClassItem>[] => [
  {
    key: 'title',
    header: m.training_title(),
    lead: true,
    exported: ['title', 'year'],
    cell: (item) => (
      <>
        <RowLink to={paths.trainingClass(item.id)}>{item.title}</RowLink>
        <span className={css.soft}>
          {[item.place, item.online && m.training_online_mark()].filter(Boolean).join(' · ')}
        </span>
      </>
    ),
  },
  { key: 'unit', header: m.training_unit(), cell: (item) => item.unit.name },
  {
    key: 'state',
    header: m.ui_state(),
    nowrap: true,
    cell: ({ state }) => <StatusBadge tone={trainingStateTone(state)}>{trainingStateName(state)}</StatusBadge>,
  },
  {
    key: 'seats',
    header: m.training_seats(),
    nowrap: true,
    exported: ['seats', 'enrolled', 'waiting'],
    cell: ({ enrolled, seats, waiting }) => (
      <>
        {m.training_seats_taken({ taken: formatNumber(enrolled), seats: formatNumber(seats) })}
        {waiting > 0 && <span className={css.soft}>{m.training_seats_waiting({ count: formatNumber(waiting) })}</span>}
      </>
    ),
  },
  {
    key: 'startsOn',
    header: m.training_starts_on(),
    nowrap: true,
    cell: (item) => item.startsOn && formatDate(item.startsOn),
  },
  {
    key: 'enrolBy',
    header: m.training_enrol_by(),
    sort: 'enrolBy',
    firstOrder: 'desc',
    nowrap: true,
    cell: (item) => formatDate(item.enrolBy),
  },
  {
    key: 'mine',
    header: m.training_mine(),
    nowrap: true,
    exported: [],
    cell: ({ mine }) => mine && <StatusBadge tone={learnerStateTone(mine)}>{learnerStateName(mine)}</StatusBadge>,
  },
];

function Needs() {
  const query = useInfiniteQuery(trainingNeedsOptions);
  const needs = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Section title={m.training_needs()} hint={m.training_needs_text()}>
      {query.isError ? (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      ) : query.isPending ? (
        <Skeleton lines={3} />
      ) : needs.length === 0 ? (
        <p>{m.training_needs_none()}</p>
      ) : (
        <>
          <PlainTable
            caption={m.training_needs()}
            heads={[m.staff_person(), m.ui_unit(), m.training_needs_last()]}
            rows={needs.map(({ staffId, person, unit, lastOn }) => ({
              key: staffId,
              cells: [
                <Link key="person" to={paths.staffPost(staffId)}>
                  {person.name}
                </Link>,
                unit.name,
                lastOn ? formatDate(lastOn) : m.training_needs_never(),
              ],
            }))}
          />
          <LoadMore query={query} />
        </>
      )}
    </Section>
  );
}

export function TrainingClassesPage() {
  const { search } = useListState();
  const { q, year, state, unit, sort } = search;
  const query = useInfiniteQuery(trainingClassesOptions({ q, year, state, unit, sort }));
  const mayPlan = useCan('TRAINING_KEEP');
  const mayRead = useCan('TRAINING_READ');
  const filtered = FILTERS.some((param) => search[param]);
  return (
    <Page
      title={m.place_training()}
      facts={<span>{m.training_text()}</span>}
      actions={
        <>
          <Link to={paths.attend} className={buttonClass()}>
            <ScanLine size={18} aria-hidden />
            {m.training_attend()}
          </Link>
          {mayPlan && (
            <Link to={paths.newTraining} className={buttonClass('primary')}>
              <GraduationCap size={18} aria-hidden />
              {m.training_plan()}
            </Link>
          )}
        </>
      }
    >
      <div className={css.stack}>
        <div>
          <FilterBar params={FILTERS}>
            <SearchFilter label={m.training_search()} />
            <SelectFilter param="state" label={m.ui_state()} all={m.ui_all()} choices={trainingStateChoices()} />
            <UnitFilter />
          </FilterBar>
          <DataTable
            caption={m.place_training()}
            query={query}
            columns={columns()}
            tools={
              mayRead
                ? {
                    list: 'trainingClasses',
                    exportFrom: '/api/v1/training-classes/export',
                    query: { q, year, state, unit },
                  }
                : undefined
            }
            rowKey={(item) => item.id}
            defaultSort="-enrolBy"
            empty={
              filtered ? (
                <EmptyState title={m.training_none_found()} action={<ClearFilters params={FILTERS} />} />
              ) : (
                <EmptyState title={m.training_none()}>{m.training_none_text()}</EmptyState>
              )
            }
          />
        </div>
        {mayRead && <Needs />}
      </div>
    </Page>
  );
}
