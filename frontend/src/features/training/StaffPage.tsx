import { useInfiniteQuery } from '@tanstack/react-query';
import { UserRoundPlus } from 'lucide-react';
import { useCan } from '@/api/me';
import type { StaffPostItem } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate } from '@/i18n/format';
import {
  staffBodyName,
  staffLoadChoices,
  staffLoadName,
  staffStateChoices,
  staffStateName,
  staffStateTone,
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
import { staffGapsOptions, staffOptions } from './staffApi';
import css from './Training.module.css';

const FILTERS = ['q', 'state', 'load', 'unit'];

const columns = (): Column<StaffPostItem>[] => [
  {
    key: 'person',
    header: m.staff_person(),
    lead: true,
    exported: ['person', 'employeeCode', 'duty'],
    cell: (post) => (
      <>
        <RowLink to={paths.staffPost(post.id)}>{post.person.name}</RowLink>
        <span className={css.soft}>{post.duty}</span>
      </>
    ),
  },
  {
    key: 'unit',
    header: m.ui_unit(),
    exported: ['unit', 'bodyKind', 'bodyName'],
    cell: ({ unit, bodyName, bodyKind }) => (
      <>
        {unit.name}
        {bodyName && (
          <span className={css.soft}>
            {[bodyName, bodyKind && staffBodyName(bodyKind)].filter(Boolean).join(' · ')}
          </span>
        )}
      </>
    ),
  },
  {
    key: 'load',
    header: m.staff_load(),
    nowrap: true,
    exported: ['load', 'state'],
    cell: ({ load, state }) => (
      <>
        {staffLoadName(load)}{' '}
        {state !== 'HELD' && <StatusBadge tone={staffStateTone(state)}>{staffStateName(state)}</StatusBadge>}
      </>
    ),
  },
  {
    key: 'qualification',
    header: m.staff_qualification(),
    cell: (post) => post.qualification ?? m.staff_unknown(),
  },
  {
    key: 'workSince',
    header: m.staff_work_since(),
    sort: 'workSince',
    nowrap: true,
    cell: (post) => (post.workSince ? formatDate(post.workSince) : m.staff_unknown()),
  },
  {
    key: 'from',
    header: m.staff_from(),
    sort: 'from',
    firstOrder: 'desc',
    nowrap: true,
    cell: (post) => formatDate(post.from),
  },
  { key: 'to', header: m.staff_to(), sort: 'to', nowrap: true, cell: (post) => formatDate(post.to) },
];

/** Units in which nobody does this work: what whoever keeps the staff has to look at first. */
function Gaps() {
  const query = useInfiniteQuery(staffGapsOptions);
  const gaps = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Section title={m.staff_gaps()} hint={m.staff_gaps_text()}>
      {query.isError ? (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      ) : query.isPending ? (
        <Skeleton lines={3} />
      ) : gaps.length === 0 ? (
        <p>{m.staff_gaps_none()}</p>
      ) : (
        <>
          <PlainTable
            caption={m.staff_gaps()}
            heads={[m.staff_gap_unit(), m.staff_gap_time()]}
            rows={gaps.map(({ unit, since }) => ({
              key: unit.id,
              cells: [
                <Link key="unit" to={paths.unit(unit.id)}>
                  {unit.name}
                </Link>,
                since ? m.staff_gap_since({ day: formatDate(since) }) : m.staff_gap_never(),
              ],
            }))}
          />
          <LoadMore query={query} />
        </>
      )}
    </Section>
  );
}

export function StaffPage() {
  const { search } = useListState();
  const { q, state, load, unit, sort } = search;
  const query = useInfiniteQuery(staffOptions({ q, state, load, unit, sort }));
  const mayEnter = useCan('STAFF_KEEP');
  const filtered = FILTERS.some((param) => search[param]);
  return (
    <Page
      title={m.place_staff()}
      facts={<span>{m.staff_text()}</span>}
      actions={
        mayEnter && (
          <Link to={paths.newStaff} className={buttonClass('primary')}>
            <UserRoundPlus size={18} aria-hidden />
            {m.staff_enter()}
          </Link>
        )
      }
    >
      <div className={css.stack}>
        <div>
          <FilterBar params={FILTERS}>
            <SearchFilter label={m.staff_search()} />
            <SelectFilter param="state" label={m.ui_state()} all={m.ui_all()} choices={staffStateChoices()} />
            <SelectFilter param="load" label={m.staff_load()} all={m.ui_all()} choices={staffLoadChoices()} />
            <UnitFilter />
          </FilterBar>
          <DataTable
            caption={m.place_staff()}
            query={query}
            columns={columns()}
            tools={{
              list: 'emulationStaff',
              exportFrom: '/api/v1/emulation-staff/export',
              query: { q, state, load, unit },
            }}
            rowKey={(post) => post.id}
            defaultSort="-from"
            empty={
              filtered ? (
                <EmptyState title={m.staff_none_found()} action={<ClearFilters params={FILTERS} />} />
              ) : (
                <EmptyState title={m.staff_none()}>{m.staff_none_text()}</EmptyState>
              )
            }
          />
        </div>
        <Gaps />
      </div>
    </Page>
  );
}
