import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { Directive, DirectiveAddressee, DirectiveCoverage } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate, formatNumber } from '@/i18n/format';
import { addresseeStateChoices, addresseeStateName, addresseeStateTone } from '@/i18n/names/directives';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { cx } from '@/ui/cx';
import { ClearFilters } from '@/ui/list/ClearFilters';
import { type Column, DataTable, RowLink } from '@/ui/list/DataTable';
import { FilterBar, SearchFilter, SelectFilter } from '@/ui/list/FilterBar';
import { Meter } from '@/ui/Meter';
import { useListState } from '@/ui/nav';
import { Section } from '@/ui/Page';
import { PlainTable } from '@/ui/PlainTable';
import { EmptyState, Loaded } from '@/ui/States';
import { addresseesOptions, coverageOptions } from './api';
import css from './Directive.module.css';

const FILTERS = ['q', 'state', 'late', 'level'];
const of = (value: number, max: number) => `${formatNumber(value)}/${formatNumber(max)}`;

function Totals({ total }: { total: DirectiveCoverage['total'] }) {
  return (
    <div className={css.totals}>
      <Meter
        value={total.acknowledged}
        max={total.addressed}
        label={m.coverage_acknowledged({ count: of(total.acknowledged, total.addressed) })}
      />
      <Meter
        value={total.peopleReached}
        max={total.people}
        label={m.coverage_people({ count: of(total.peopleReached, total.people) })}
      />
      <p className={cx(total.late > 0 && css.wrong)}>{m.coverage_late({ count: formatNumber(total.late) })}</p>
      <p>{m.coverage_sessions({ count: formatNumber(total.sessions) })}</p>
    </div>
  );
}

function Levels({ levels }: { levels: DirectiveCoverage['levels'] }) {
  return (
    <PlainTable
      caption={m.coverage_levels()}
      heads={[
        m.coverage_level(),
        m.coverage_addressed(),
        m.coverage_done(),
        m.coverage_done_late(),
        m.coverage_overdue_units(),
        m.coverage_session_count(),
        m.coverage_people_reached(),
      ]}
      ends={[1, 2, 3, 4, 5, 6]}
      rows={levels.map(({ level, figures }) => ({
        key: String(level),
        cells: [
          m.coverage_level_of({ level }),
          formatNumber(figures.addressed),
          formatNumber(figures.acknowledged),
          formatNumber(figures.acknowledgedLate),
          formatNumber(figures.late),
          formatNumber(figures.sessions),
          of(figures.peopleReached, figures.people),
        ],
      }))}
    />
  );
}

/** How much of what had been handed down by the end of the week was acknowledged; the figure says it too. */
function warmth(done: number, all: number): string | undefined {
  const share = all === 0 ? 0 : done / all;
  if (share >= 0.9) return css.most;
  if (share >= 0.5) return css.half;
  return share > 0 ? css.some : undefined;
}

function Weeks({ weeks }: { weeks: DirectiveCoverage['weeks'] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={css.scroll} aria-label={m.coverage_weeks()} tabIndex={0}>
      <table className={css.weeks}>
        <caption className="visually-hidden">{m.coverage_weeks()}</caption>
        <thead>
          <tr>
            <th scope="col">{m.coverage_week()}</th>
            {weeks.map((week) => (
              <th key={week.from} scope="col">
                {formatDate(week.from)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{m.coverage_so_far()}</th>
            {weeks.map((week) => (
              <td key={week.from} className={warmth(week.acknowledgedSoFar, week.addressedSoFar)}>
                {of(week.acknowledgedSoFar, week.addressedSoFar)}
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{m.coverage_in_week()}</th>
            {weeks.map((week) => (
              <td key={week.from}>{formatNumber(week.acknowledged)}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">{m.coverage_session_count()}</th>
            {weeks.map((week) => (
              <td key={week.from}>{formatNumber(week.sessions)}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">{m.coverage_people_reached()}</th>
            {weeks.map((week) => (
              <td key={week.from}>{formatNumber(week.peopleReached)}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  );
}

const columns = (): Column<DirectiveAddressee>[] => [
  {
    key: 'unit',
    header: m.ui_unit(),
    sort: 'unit',
    lead: true,
    exported: ['unit', 'from'],
    cell: (addressee) => (
      <>
        <RowLink to={paths.addressee(addressee.id)}>{addressee.unit.name}</RowLink>
        {addressee.level > 1 && <span className={css.soft}>{m.addressee_from({ unit: addressee.from.name })}</span>}
      </>
    ),
  },
  {
    key: 'level',
    header: m.coverage_level(),
    sort: 'level',
    align: 'end',
    cell: (addressee) => formatNumber(addressee.level),
  },
  {
    key: 'state',
    header: m.ui_state(),
    nowrap: true,
    exported: ['state', 'late'],
    cell: ({ state, late }) => (
      <StatusBadge tone={late ? 'bad' : addresseeStateTone(state)}>
        {late ? m.addressee_late() : addresseeStateName(state)}
      </StatusBadge>
    ),
  },
  {
    key: 'acknowledgeBy',
    header: m.directive_acknowledge_by(),
    sort: 'acknowledgeBy',
    nowrap: true,
    cell: (addressee) => formatDate(addressee.acknowledgeBy),
  },
  {
    key: 'acknowledgedOn',
    header: m.addressee_acknowledged_on(),
    sort: 'acknowledgedOn',
    nowrap: true,
    cell: (addressee) => formatDate(addressee.acknowledgedOn),
  },
  {
    key: 'sessions',
    header: m.coverage_session_count(),
    align: 'end',
    cell: (addressee) => formatNumber(addressee.sessionCount),
  },
  {
    key: 'peopleReached',
    header: m.coverage_people_reached(),
    sort: 'peopleReached',
    firstOrder: 'desc',
    align: 'end',
    exported: ['peopleReached', 'people'],
    cell: ({ peopleReached, people }) => (people == null ? '' : of(peopleReached, people)),
  },
];

function Units({ id }: { id: string }) {
  const { search } = useListState();
  const { q, state, late, level, sort } = search;
  const query = useInfiniteQuery(addresseesOptions(id, { q, state, late, level, sort }));
  const filtered = FILTERS.some((param) => search[param]);
  return (
    <>
      <FilterBar params={FILTERS}>
        <SearchFilter label={m.ui_find_unit()} />
        <SelectFilter param="state" label={m.ui_state()} all={m.ui_all()} choices={addresseeStateChoices()} />
        <SelectFilter
          param="late"
          label={m.addressee_lateness()}
          all={m.ui_all()}
          choices={[{ value: 'true', label: m.addressee_late() }]}
        />
      </FilterBar>
      <DataTable
        caption={m.directive_addressees()}
        query={query}
        columns={columns()}
        rowKey={(addressee) => addressee.id}
        defaultSort="unit"
        tools={{
          list: 'directive-addressees',
          exportFrom: `/api/v1/directives/${id}/addressees/export`,
          query: { q, state, late, level },
        }}
        empty={
          <EmptyState
            title={filtered ? m.directive_addressees_none_found() : m.directive_addressees_none()}
            action={filtered && <ClearFilters params={FILTERS} />}
          />
        }
      />
    </>
  );
}

/** To whom a directive went, who acknowledged it, and how many people have heard of it: in all, by level, by week, by unit. */
export function Coverage({ directive }: { directive: Directive }) {
  const query = useQuery(coverageOptions(directive.id));
  return (
    <Section title={m.directive_coverage()} hint={m.directive_coverage_hint()}>
      <Loaded query={query} lines={5}>
        {({ total, levels, weeks }) =>
          total.addressed === 0 ? (
            <EmptyState title={m.directive_addressees_none()}>{m.directive_addressees_none_text()}</EmptyState>
          ) : (
            <div className={css.coverage}>
              <Totals total={total} />
              <Weeks weeks={weeks} />
              {levels.length > 1 && <Levels levels={levels} />}
              <Units id={directive.id} />
            </div>
          )
        }
      </Loaded>
    </Section>
  );
}
