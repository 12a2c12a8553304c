import type { CalendarDay } from '@/api/types';
import { formatLongDate, weekdayHeads } from '@/i18n/format';
import { isVerified, standingName } from '@/i18n/names/standing';
import { m } from '@/paraglide/messages';
import { getLocale } from '@/paraglide/runtime';
import { cx } from '@/ui/cx';
import css from './YearView.module.css';
import { type MonthDay, monthWeeks } from './yearWeeks';

interface Props {
  year: number;
  days: Map<string, CalendarDay>;
  today: string;
  /** Given to who may change the calendar. */
  onPick: ((date: string) => void) | null;
}

/** What a day is, said in full for ears and for a tip. */
function wordsOf(date: string, kept: CalendarDay | undefined): string {
  if (!kept) return formatLongDate(date);
  const kind = kept.kind === 'DAY_OFF' ? m.calendar_off() : m.calendar_working();
  return `${formatLongDate(date)}: ${[kind, kept.name, standingName(kept.standing)].filter(Boolean).join(', ')}`;
}

function Day({
  at,
  kept,
  today,
  onPick,
}: { at: MonthDay; kept: CalendarDay | undefined } & Omit<Props, 'year' | 'days'>) {
  const words = wordsOf(at.date, kept);
  const look = cx(
    css.day,
    at.weekend && css.weekend,
    kept && (kept.kind === 'DAY_OFF' ? css.off : css.working),
    kept && !isVerified(kept.standing) && css.unverified,
    at.date === today && css.today,
  );
  if (!onPick)
    return (
      <span className={look} title={kept ? words : undefined}>
        <span aria-hidden={kept ? true : undefined}>{at.day}</span>
        {kept && <span className="visually-hidden">{words}</span>}
      </span>
    );
  // Days that hold nothing are left out of the order of Tab: there are 366 of them, and «set a day» does the same.
  return (
    <button
      type="button"
      className={look}
      title={kept ? words : undefined}
      aria-label={words}
      tabIndex={kept ? 0 : -1}
      onClick={() => onPick(at.date)}
    >
      {at.day}
    </button>
  );
}

function Month({ month, ...props }: Props & { month: number }) {
  const locale = getLocale();
  const name = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'vi-VN', { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(props.year, month, 1),
  );
  const heads = weekdayHeads();
  return (
    <table className={css.month}>
      <caption>{name}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {monthWeeks(props.year, month).map((week, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: weeks of one month never change places
          <tr key={index}>
            {week.map((at, column) => (
              <td key={at?.date ?? heads[column]}>
                {at && <Day at={at} kept={props.days.get(at.date)} today={props.today} onPick={props.onPick} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function YearView(props: Props) {
  return (
    <>
      <div className={css.year}>
        {Array.from({ length: 12 }, (_, month) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: twelve months, always in this order
          <Month key={month} month={month} {...props} />
        ))}
      </div>
      <ul className={css.legend}>
        <li>
          <span className={cx(css.day, css.off)} aria-hidden /> {m.calendar_off()}
        </li>
        <li>
          <span className={cx(css.day, css.working)} aria-hidden /> {m.calendar_working()}
        </li>
        <li>
          <span className={cx(css.day, css.off, css.unverified)} aria-hidden /> {m.calendar_unverified()}
        </li>
        <li>
          <span className={cx(css.day, css.today)} aria-hidden /> {m.calendar_today()}
        </li>
      </ul>
    </>
  );
}
