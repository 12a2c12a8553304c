import { useInfiniteQuery } from '@tanstack/react-query';
import { formatDate, formatNumber } from '@/i18n/format';
import { retentionLevelName } from '@/i18n/names/retention';
import { m } from '@/paraglide/messages';
import { LoadMore } from '@/ui/list/LoadMore';
import { EmptyState, ErrorState, Skeleton } from '@/ui/States';
import { archiveListOptions } from './api';
import css from './Retention.module.css';

export interface DueDossier {
  id: string;
  number: string;
  title: string;
  unit: { name: string };
  level?: string | null;
  keepUntil?: string | null;
}

interface Props {
  /** The first box; what is refused as a whole leads here. */
  id: string;
  unitId: string | null;
  chosen: readonly DueDossier[];
  onChange: (chosen: DueDossier[]) => void;
  refusal: (index: number) => string | undefined;
}

/** Those whose time is over and that stand in no other disposal. */
export function DueChooser({ id, unitId, chosen, onChange, refusal }: Props) {
  const query = useInfiniteQuery(
    archiveListOptions({ due: true, unit: unitId ?? undefined, sort: 'closedOn', limit: 100 }),
  );
  const due = (query.data?.pages.flatMap((page) => page.items) ?? []).filter((entry) => !entry.disposal);
  // What was chosen before and is no longer found stays in sight, with what is wrong with it.
  const shown: DueDossier[] = [...chosen.filter((one) => !due.some((other) => other.id === one.id)), ...due];
  const has = (entry: DueDossier) => chosen.some((one) => one.id === entry.id);
  const all = shown.length > 0 && shown.every(has);
  const wrong = (entry: DueDossier) => {
    const index = chosen.findIndex((one) => one.id === entry.id);
    return index < 0 ? undefined : refusal(index);
  };

  if (query.isError && shown.length === 0)
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (query.data === undefined) return <Skeleton lines={6} />;
  if (shown.length === 0)
    return <EmptyState title={m.disposal_nothing_due()}>{m.disposal_nothing_due_text()}</EmptyState>;
  return (
    <>
      <div className={css.tools}>
        <label>
          <input
            id={id}
            type="checkbox"
            checked={all}
            ref={(box) => {
              if (box) box.indeterminate = !all && shown.some(has);
            }}
            onChange={() => onChange(all ? [] : shown)}
          />
          {m.ui_choose_all({ count: formatNumber(shown.length) })}
        </label>
        <span role="status">{m.disposal_chosen({ count: formatNumber(chosen.length) })}</span>
      </div>
      <ul className={css.list}>
        {shown.map((entry) => (
          <li key={entry.id}>
            <label>
              <input
                type="checkbox"
                checked={has(entry)}
                onChange={() => onChange(has(entry) ? chosen.filter((one) => one.id !== entry.id) : [...chosen, entry])}
              />
              <span>
                <b>{entry.title}</b>
                <span className={css.soft}>
                  {[
                    entry.number,
                    entry.unit.name,
                    retentionLevelName(entry.level),
                    entry.keepUntil && m.retention_kept_until({ day: formatDate(entry.keepUntil) }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
                {wrong(entry) && <em>{wrong(entry)}</em>}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <LoadMore query={query} compact />
    </>
  );
}
