import { useQuery } from '@tanstack/react-query';
import { Bell } from 'lucide-react';
import { paths } from '@/app/paths';
import { formatNumber } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { Link } from '@/ui/nav';
import { noticeCountOptions } from './api';
import css from './InboxLink.module.css';

/** More than the server counts. */
const MANY = 100;

/** The bell over every page. */
export function InboxLink() {
  const unread = useQuery(noticeCountOptions).data?.unread ?? 0;
  const count = unread >= MANY ? `${formatNumber(MANY - 1)}+` : formatNumber(unread);
  const waiting = unread > 0 ? m.inbox_waiting({ count }) : m.inbox_waiting_none();
  return (
    <Link to={paths.inbox} className={css.bell} aria-label={`${m.inbox_title()}: ${waiting}`} title={waiting}>
      <Bell size={20} strokeWidth={1.75} aria-hidden />
      {unread > 0 && (
        <span className={css.count} aria-hidden>
          {count}
        </span>
      )}
    </Link>
  );
}
