import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { Clock, MailCheck, MailOpen, Undo2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Notice } from '@/api/types';
import { pathOf, paths } from '@/app/paths';
import { formatDate, formatInstant } from '@/i18n/format';
import { auditActionName } from '@/i18n/names/audit';
import { noticeKindChoices, noticeKindName } from '@/i18n/names/notices';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { Button, buttonClass, IconButton } from '@/ui/Button';
import { FilterBar, SelectFilter } from '@/ui/list/FilterBar';
import { LoadMore } from '@/ui/list/LoadMore';
import { Menu } from '@/ui/Menu';
import { Link, useListState } from '@/ui/nav';
import { Page } from '@/ui/Page';
import { EmptyState, ErrorState, Skeleton } from '@/ui/States';
import { Switcher } from '@/ui/Switcher';
import { toast } from '@/ui/Toasts';
import { changeNotice, noticesChanged, noticesOptions, readAll } from './api';
import css from './InboxPage.module.css';
import { mornings } from './mornings';

type State = 'UNREAD' | 'READ' | 'SNOOZED';

const EMPTY: Record<State, [title: () => string, text: () => string]> = {
  UNREAD: [m.inbox_empty_unread, m.inbox_empty_unread_text],
  READ: [m.inbox_empty_read, m.inbox_empty_read_text],
  SNOOZED: [m.inbox_empty_snoozed, m.inbox_empty_snoozed_text],
};

const stateOf = (asked: string | undefined): State => (asked === 'READ' || asked === 'SNOOZED' ? asked : 'UNREAD');

/** What it says, in one line. */
function titleOf(notice: Notice): string {
  switch (notice.kind) {
    case 'PROGRESS':
      return [auditActionName(notice.action), notice.title].filter(Boolean).join(': ');
    case 'RECOGNITION':
      return m.inbox_recognised({ title: notice.title });
    default:
      return notice.title;
  }
}

function Due({ of }: { of: Notice }) {
  if (of.settled) return <StatusBadge tone="good">{m.inbox_settled()}</StatusBadge>;
  if (!of.dueOn) return null;
  const date = formatDate(of.dueOn);
  return (
    <StatusBadge tone={of.overdue ? 'bad' : 'neutral'}>
      {of.overdue ? m.inbox_overdue({ date }) : m.inbox_due({ date })}
    </StatusBadge>
  );
}

function PutOff({ notice, onPutOff }: { notice: Notice; onPutOff: (until: string) => void }) {
  const times = useMemo(() => mornings(new Date()), []);
  const choices = [
    [m.inbox_until_tomorrow(), times.tomorrow],
    [m.inbox_until_monday(), times.monday],
    [m.inbox_until_week(), times.week],
  ] as const;
  return (
    <Menu
      label={`${m.inbox_put_off()}: ${titleOf(notice)}`}
      trigger={<Clock size={18} aria-hidden />}
      triggerClass={buttonClass('quiet', true)}
    >
      {choices.map(([label, until]) => (
        <button key={label} type="button" onClick={() => onPutOff(until)}>
          {label}
        </button>
      ))}
    </Menu>
  );
}

function Row({ notice, state, onChange }: { notice: Notice; state: State; onChange: Change }) {
  const to = pathOf(notice.subject);
  const title = titleOf(notice);
  return (
    <li className={css.notice} data-unread={state === 'UNREAD' || undefined}>
      <div>
        <p className={css.kind}>
          {noticeKindName(notice.kind)} · <time dateTime={notice.happenedAt}>{formatInstant(notice.happenedAt)}</time>
        </p>
        {to ? (
          <Link to={to} data-row-link className={css.title} onClick={() => onChange(notice, true)}>
            {title}
          </Link>
        ) : (
          <span className={css.title}>{title}</span>
        )}
        <p className={css.more}>
          {notice.unit?.name}
          {notice.snoozedUntil && <span>{m.inbox_until({ at: formatInstant(notice.snoozedUntil) })}</span>}
        </p>
      </div>
      <span className={css.deeds}>
        <Due of={notice} />
        {state === 'UNREAD' && (
          <>
            <PutOff notice={notice} onPutOff={(until) => onChange(notice, false, until)} />
            <IconButton
              label={`${m.inbox_mark_read()}: ${title}`}
              icon={<MailOpen size={18} aria-hidden />}
              onClick={() => onChange(notice, true)}
            />
          </>
        )}
        {state !== 'UNREAD' && !notice.settled && (
          <IconButton
            label={`${state === 'READ' ? m.inbox_mark_unread() : m.inbox_put_back()}: ${title}`}
            icon={<Undo2 size={18} aria-hidden />}
            onClick={() => onChange(notice, false)}
          />
        )}
      </span>
    </li>
  );
}

type Change = (notice: Notice, read: boolean, until?: string) => void;

/** What one is told of, the newest first. */
export function InboxPage() {
  const { search, set } = useListState();
  const queryClient = useQueryClient();
  const state = stateOf(search.state);
  const query = useInfiniteQuery(noticesOptions({ state, kind: search.kind }));
  const [busy, setBusy] = useState(false);
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  const looked = useMemo(() => new Date(query.dataUpdatedAt).toISOString(), [query.dataUpdatedAt]);

  const handleChange: Change = (notice, read, until) =>
    void changeNotice(notice, read, until).then(() => {
      if (until) toast.done(m.inbox_put_off_done({ at: formatInstant(until) }));
      return noticesChanged(queryClient);
    }, toast.failed);
  const handleReadAll = async () => {
    setBusy(true);
    try {
      // Up to what was shown: what came since was not seen.
      await readAll(looked);
      toast.done(m.inbox_read_all_done());
      await noticesChanged(queryClient);
    } catch (error) {
      toast.failed(error);
    } finally {
      setBusy(false);
    }
  };
  const choice = (key: State, label: string) => ({
    key,
    label,
    on: state === key,
    choose: () => set({ state: key === 'UNREAD' ? undefined : key }),
  });
  const [emptyTitle, emptyText] = EMPTY[state];

  return (
    <Page
      title={m.inbox_title()}
      actions={
        state === 'UNREAD' &&
        items.length > 0 && (
          <Button busy={busy} icon={<MailCheck size={18} aria-hidden />} onClick={() => void handleReadAll()}>
            {m.inbox_read_all()}
          </Button>
        )
      }
    >
      <p className={css.lead}>{m.inbox_lead()}</p>
      <Switcher
        label={m.inbox_which()}
        choices={[
          choice('UNREAD', m.inbox_unread()),
          choice('READ', m.inbox_read()),
          choice('SNOOZED', m.inbox_snoozed()),
        ]}
      />
      <FilterBar params={['kind']}>
        <SelectFilter param="kind" label={m.inbox_kind()} all={m.inbox_kind_all()} choices={noticeKindChoices()} />
      </FilterBar>
      {query.isError && items.length === 0 ? (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      ) : query.data === undefined ? (
        <Skeleton lines={6} />
      ) : items.length === 0 ? (
        <EmptyState title={emptyTitle()}>{emptyText()}</EmptyState>
      ) : (
        <ul className={css.notices} aria-busy={query.isFetching}>
          {items.map((notice) => (
            <Row key={notice.id} notice={notice} state={state} onChange={handleChange} />
          ))}
        </ul>
      )}
      <LoadMore query={query} />
      <p className={css.settings}>
        <Link to={paths.account}>{m.inbox_settings()}</Link>
      </p>
    </Page>
  );
}
