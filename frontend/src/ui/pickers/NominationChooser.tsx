import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useId, useState } from 'react';
import { formatNumber } from '@/i18n/format';
import { nomineeLabel } from '@/i18n/names/nominee';
import { m } from '@/paraglide/messages';
import { cx } from '../cx';
import fieldCss from '../form/fields.module.css';
import { Options } from '../form/Options';
import { LoadMore } from '../list/LoadMore';
import { EmptyState, ErrorState, Skeleton } from '../States';
import { useSettled } from '../useSettled';
import { VerdictBadge } from '../verdict/VerdictPanel';
import { awardChoices, awardTypesOptions } from './awards';
import css from './NominationChooser.module.css';
import type { Choosable, Found, Narrowing } from './nominations';

interface Props {
  /** The first row's check box; what is refused as a whole leads here. */
  id: string;
  /** Where they are looked for. */
  find: (narrowing: Narrowing) => Found;
  /** In the order in which they were chosen. What is not among the found ones stays chosen. */
  chosen: readonly Choosable[];
  onChange: (chosen: Choosable[]) => void;
  /** Said when there is nothing to choose from. */
  empty: string;
  /** What the server said about one that is chosen. */
  refusal?: (index: number) => string | undefined;
}

function votesOf({ votes }: Choosable): string {
  return votes ? m.ui_votes({ for: formatNumber(votes.for), total: formatNumber(votes.total) }) : '';
}

/** Many nominations out of many: found by name or award, chosen all at once or one by one. */
export function NominationChooser({ id, find, chosen, onChange, empty, refusal }: Props) {
  const [text, setText] = useState('');
  const [award, setAward] = useState('');
  // As they were when the view was opened: what is taken out by mistake can be put back.
  const [onlyChosen, setOnlyChosen] = useState<readonly Choosable[] | null>(null);
  const q = useSettled(text.trim(), 250);
  const query = useInfiniteQuery(find({ q, award }));
  const types = useQuery(awardTypesOptions);
  const awardId = useId();

  const found = query.data?.pages.flatMap((page) => page.items) ?? [];
  const narrowed = q !== '' || award !== '';
  const has = (item: Choosable) => chosen.some((one) => one.id === item.id);
  // What was chosen before may wait for nothing any more and so be found no more: it is shown all the same.
  const unfound = narrowed ? [] : chosen.filter((one) => !found.some((other) => other.id === one.id));
  const shown: readonly Choosable[] = onlyChosen ?? [...unfound, ...found];
  const total = query.data?.pages[0]?.total?.count ?? found.length;
  const all = shown.length > 0 && shown.every(has);
  const refused = chosen.flatMap((one, index) => {
    const message = refusal?.(index);
    return message ? [[one.id, message] as const] : [];
  });

  const toggle = (item: Choosable) =>
    onChange(has(item) ? chosen.filter((one) => one.id !== item.id) : [...chosen, item]);
  const toggleAll = () =>
    onChange(
      all
        ? chosen.filter((one) => !shown.some((other) => other.id === one.id))
        : [...chosen, ...shown.filter((item) => !has(item))],
    );
  // Enter in the search field searches; it does not send the form around it.
  const keepEnter = (event: KeyboardEvent) => event.key === 'Enter' && event.preventDefault();

  if (query.isError && shown.length === 0)
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (query.data === undefined && chosen.length === 0) return <Skeleton lines={6} />;
  if (shown.length === 0 && !narrowed && !onlyChosen) return <EmptyState title={empty} />;

  return (
    <div className={css.frame}>
      <div className={css.find}>
        <input
          type="search"
          className={fieldCss.control}
          aria-label={m.ui_find_nomination()}
          placeholder={m.ui_find_nomination()}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={keepEnter}
        />
        <label htmlFor={awardId} className="visually-hidden">
          {m.dossier_award()}
        </label>
        <select
          id={awardId}
          className={cx(fieldCss.control, fieldCss.select)}
          value={award}
          onChange={(event) => setAward(event.target.value)}
        >
          <option value="">{m.ui_every_award()}</option>
          <Options choices={awardChoices(types.data?.items ?? [])} />
        </select>
      </div>
      <div className={css.tools}>
        <label>
          <input
            id={id}
            type="checkbox"
            checked={all}
            disabled={shown.length === 0}
            ref={(box) => {
              if (box) box.indeterminate = !all && shown.some(has);
            }}
            onChange={toggleAll}
          />
          {m.ui_choose_all({ count: formatNumber(shown.length) })}
        </label>
        <label>
          <input
            type="checkbox"
            checked={onlyChosen !== null}
            onChange={() => setOnlyChosen(onlyChosen ? null : chosen)}
          />
          {m.ui_only_chosen({ count: formatNumber(chosen.length) })}
        </label>
        <span role="status" className="visually-hidden">
          {m.ui_only_chosen({ count: formatNumber(chosen.length) })}
        </span>
      </div>
      {shown.length === 0 ? (
        <p className={css.none}>{m.ui_nothing_found()}</p>
      ) : (
        <ul className={cx(css.list, shown.some((item) => item.votes) && css.voted)} aria-busy={query.isFetching}>
          {shown.map((item) => {
            const on = has(item);
            const error = refused.find(([refusedId]) => refusedId === item.id)?.[1];
            return (
              <li key={item.id} className={cx(on && css.on, error && css.wrong)}>
                <label>
                  <input type="checkbox" checked={on} onChange={() => toggle(item)} />
                  <span className={css.who}>
                    <b>{nomineeLabel(item.nominee)}</b>
                    <small>
                      {[item.unit.name !== item.nominee.name && item.unit.name, item.dossier.number]
                        .filter(Boolean)
                        .join(' · ')}
                    </small>
                    {item.verdict && <VerdictBadge outcome={item.verdict} />}
                    {error && <em>{error}</em>}
                  </span>
                  <span className={css.award}>{item.award.name}</span>
                  <span className={css.votes}>{votesOf(item)}</span>
                </label>
              </li>
            );
          })}
        </ul>
      )}
      {!onlyChosen && query.hasNextPage && (
        <div className={css.foot}>
          <span>{m.ui_shown_of({ shown: formatNumber(found.length), total: formatNumber(total) })}</span>
          <LoadMore query={query} compact />
        </div>
      )}
    </div>
  );
}
