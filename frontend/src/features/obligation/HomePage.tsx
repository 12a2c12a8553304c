import { useInfiniteQuery } from '@tanstack/react-query';
import {
  Building2,
  CalendarClock,
  FilePlus2,
  Flag,
  FolderPlus,
  Gavel,
  Globe,
  type LucideIcon,
  Signature,
} from 'lucide-react';
import { useState } from 'react';
import { type Permission, useCan, useMe } from '@/api/me';
import type { Obligation } from '@/api/types';
import { pathOf, paths } from '@/app/paths';
import { formatDate, formatLongDate, formatNumber } from '@/i18n/format';
import { roleName } from '@/i18n/names/roles';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { IconButton } from '@/ui/Button';
import { cx } from '@/ui/cx';
import { ClearFilters } from '@/ui/list/ClearFilters';
import { type Column, TableTools } from '@/ui/list/DataTable';
import { LoadMore } from '@/ui/list/LoadMore';
import { Link, type Search, useListState } from '@/ui/nav';
import { Columns, Page, Section } from '@/ui/Page';
import { EmptyState, ErrorState, Skeleton } from '@/ui/States';
import { Switcher } from '@/ui/Switcher';
import { obligationsOptions } from './api';
import { DayDialog } from './DayDialog';
import css from './HomePage.module.css';

interface QuickAction {
  needs: Permission;
  label: string;
  to: string;
  search?: Search;
  icon: LucideIcon;
}

function quickActions(): QuickAction[] {
  return [
    { needs: 'DOSSIER_DRAFT', label: m.home_new_dossier(), to: paths.dossiers, search: { new: '1' }, icon: FolderPlus },
    { needs: 'COUNCIL_RESULT_RECORD', label: m.home_council_result(), to: paths.newCouncilResult, icon: Gavel },
    { needs: 'DECISION_DRAFT', label: m.decision_new(), to: paths.newDecision, icon: FilePlus2 },
    {
      needs: 'DECISION_SIGN',
      label: m.home_decisions_to_sign(),
      to: paths.decisions,
      search: { state: 'PROPOSED' },
      icon: Signature,
    },
    {
      needs: 'DECISION_PUBLISH',
      label: m.home_decisions_to_publish(),
      to: paths.decisions,
      search: { state: 'SIGNED' },
      icon: Globe,
    },
    { needs: 'CAMPAIGN_DRAFT', label: m.campaign_new(), to: paths.newCampaign, icon: Flag },
    { needs: 'REFERENCE_READ', label: m.home_browse_units(), to: paths.units, icon: Building2 },
  ];
}

/** How long there is left, in words; the server counts the working days. */
function Due({ item }: { item: Obligation }) {
  if (!item.dueOn) return null;
  const left = item.workingDaysLeft ?? 0;
  const [tone, text] = item.overdue
    ? (['bad', m.home_overdue({ days: Math.abs(left) })] as const)
    : left === 0
      ? (['warn', m.home_due_today()] as const)
      : left <= 3
        ? (['warn', m.home_days_left({ days: left })] as const)
        : (['neutral', m.home_days_left({ days: left })] as const);
  return (
    <span className={css.due}>
      <StatusBadge tone={item.state === 'OPEN' ? tone : 'good'}>
        {item.state === 'OPEN' ? text : m.home_state_done()}
      </StatusBadge>
      <time dateTime={item.dueOn}>{formatDate(item.dueOn)}</time>
    </span>
  );
}

/** Where what is owed gets done: the page of its subject, or the form that it asks for. */
function useWay(item: Obligation): { to: string; search?: Search } | null {
  const mayRecord = useCan('COUNCIL_RESULT_RECORD');
  if (item.kind === 'DOSSIER_COUNCIL_RESULT' && item.state === 'OPEN' && mayRecord)
    return { to: paths.newCouncilResult, search: { dossier: item.subject.id } };
  if (item.kind === 'EXTENSION_ANSWER') return { to: paths.home, search: { scope: 'all', extension: 'asked' } };
  const to = pathOf(item.subject);
  return to ? { to } : null;
}

/** That somebody urged, and what was said. */
function Urged({ item }: { item: Obligation }) {
  if (!item.remindedOn && !item.escalatedOn) return null;
  return (
    <p className={css.debtor}>
      {[
        item.remindedOn && m.home_reminded({ date: formatDate(item.remindedOn) }),
        item.reminder && `«${item.reminder}»`,
        item.escalatedOn && m.home_escalated({ date: formatDate(item.escalatedOn) }),
      ]
        .filter(Boolean)
        .join(' · ')}
    </p>
  );
}

/** What became of asking for more time. */
function Extension({ item }: { item: Obligation }) {
  switch (item.extension) {
    case 'ASKED':
      return <StatusBadge tone="warn">{m.home_extension_asked_badge()}</StatusBadge>;
    case 'GRANTED':
      return <StatusBadge tone="neutral">{m.home_extension_granted_badge()}</StatusBadge>;
    case 'REFUSED':
      return <StatusBadge tone="neutral">{m.home_extension_refused_badge()}</StatusBadge>;
    default:
      return null;
  }
}

function Task({ item, onDay }: { item: Obligation; onDay: () => void }) {
  const way = useWay(item);
  return (
    <li className={css.task}>
      <div>
        {way ? (
          <Link {...way} data-row-link className={css.taskTitle}>
            {item.title}
          </Link>
        ) : (
          <span className={css.taskTitle}>{item.title}</span>
        )}
        {item.debtorUnit && (
          <p className={css.debtor}>{[item.debtorUnit.name, item.debtorPerson].filter(Boolean).join(' · ')}</p>
        )}
        {item.state === 'OPEN' && <Urged item={item} />}
      </div>
      <span className={css.when}>
        {item.state === 'OPEN' && <Extension item={item} />}
        <Due item={item} />
        <IconButton
          label={`${m.home_day_details()}: ${item.title}`}
          icon={<CalendarClock size={18} aria-hidden />}
          onClick={onDay}
        />
      </span>
    </li>
  );
}

/** The server's order stands; here it only gets headings: late, this week, later. */
function groupOf(item: Obligation): string {
  if (item.state !== 'OPEN') return m.home_group_done();
  if (item.overdue) return m.home_group_overdue();
  if (item.workingDaysLeft !== null && item.workingDaysLeft <= 5) return m.home_group_soon();
  return m.home_group_later();
}

/** What of a task the page shows is what the file holds. */
const EXPORTED: Column<Obligation>[] = [
  {
    key: 'title',
    header: '',
    lead: true,
    exported: ['title', 'unit', 'due', 'left', 'overdue', 'state'],
    cell: () => null,
  },
];

function Worklist() {
  const { search, set } = useListState();
  const mayChase = useCan('OBLIGATION_CHASE');
  const state = search.state === 'DONE' ? 'DONE' : 'OPEN';
  const mine = search.scope !== 'all';
  const { unit, kind } = search;
  const extensionAsked = search.extension === 'asked';
  const [day, setDay] = useState<string | null>(null);
  const query = useInfiniteQuery(obligationsOptions({ state, mine, unit, kind, extensionAsked }));
  const pages = query.data?.pages ?? [];
  const items = pages.flatMap((page) => page.items);
  const total = pages[0]?.total;
  const choices = [
    {
      key: 'mine',
      label: m.home_mine(),
      on: state === 'OPEN' && mine,
      choose: () => set({ state: undefined, scope: undefined, extension: undefined }),
    },
    {
      key: 'all',
      label: m.home_all(),
      on: state === 'OPEN' && !mine && !extensionAsked,
      choose: () => set({ state: undefined, scope: 'all', extension: undefined }),
    },
    ...(mayChase
      ? [
          {
            key: 'extension',
            label: m.home_extension_waiting(),
            on: extensionAsked,
            choose: () => set({ state: undefined, scope: 'all', extension: 'asked' }),
          },
        ]
      : []),
    {
      key: 'done',
      label: m.home_done(),
      on: state === 'DONE',
      choose: () => set({ state: 'DONE', scope: undefined, extension: undefined }),
    },
  ];
  return (
    <Section
      title={m.home_worklist()}
      aside={
        <span className={css.aside}>
          {total && <span>{formatNumber(total.count)}</span>}
          <TableTools
            tools={{
              list: 'obligations',
              exportFrom: '/api/v1/obligations/export',
              query: {
                state,
                mine: String(mine),
                ...(unit && { unit }),
                ...(kind && { kind }),
                ...(extensionAsked && { extensionAsked: 'true' }),
              },
              onlyFile: true,
            }}
            columns={EXPORTED}
          />
        </span>
      }
    >
      <Switcher label={m.home_which()} choices={choices} />
      {(unit || kind) && <ClearFilters params={['unit', 'kind']} />}
      {query.isError && items.length === 0 ? (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      ) : query.data === undefined ? (
        <Skeleton lines={6} />
      ) : items.length === 0 ? (
        <EmptyState title={m.home_nothing_title()}>{m.home_nothing_text()}</EmptyState>
      ) : (
        <ul className={cx(css.tasks)} aria-busy={query.isFetching}>
          {items.map((item, index) => {
            const group = groupOf(item);
            const before = items[index - 1];
            return (
              <li key={item.id} className={css.slot}>
                {(!before || groupOf(before) !== group) && <h3 className={css.group}>{group}</h3>}
                <ul>
                  <Task item={item} onDay={() => setDay(item.id)} />
                </ul>
              </li>
            );
          })}
        </ul>
      )}
      <LoadMore query={query} />
      {day && <DayDialog id={day} onClose={() => setDay(null)} />}
    </Section>
  );
}

export function HomePage() {
  const me = useMe();
  const actions = quickActions().filter((action) => me.permissions.includes(action.needs));
  return (
    <Page title={m.home_greeting({ name: me.account.displayName })} eyebrow={formatLongDate(me.today)}>
      <Columns
        main={<Worklist />}
        side={
          <>
            <Section title={m.home_quick()} plain>
              <ul className={css.quick}>
                {actions.map((action) => (
                  <li key={action.label}>
                    <Link to={action.to} {...(action.search ? { search: action.search } : {})}>
                      <action.icon size={20} strokeWidth={1.75} aria-hidden />
                      {action.label}
                    </Link>
                  </li>
                ))}
              </ul>
            </Section>
            <Section title={m.home_roles()} plain>
              <ul className={css.roles}>
                {me.grants.map((grant) => (
                  <li key={grant.id}>
                    <b>{roleName(grant.role)}</b>
                    <Link to={paths.unit(grant.unit.id)}>{grant.unit.name}</Link>
                  </li>
                ))}
              </ul>
            </Section>
          </>
        }
      />
    </Page>
  );
}
