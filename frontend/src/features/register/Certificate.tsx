import type { AwardItem } from '@/api/types';
import { formatDate } from '@/i18n/format';
import { nomineeLabel } from '@/i18n/names/nominee';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { DrumSun } from '@/ui/Emblem';
import css from './Certificate.module.css';

type Shown = Pick<AwardItem, 'recipient' | 'unit' | 'award' | 'year' | 'decision' | 'standing' | 'demonstration'>;

/** One award, set as the paper that hangs on the wall; on a page of its own its name is the page's heading. */
export function Certificate({ award, heading = false }: { award: Shown; heading?: boolean }) {
  const ofUnit = award.recipient.name === award.unit.name;
  return (
    <article className={css.paper}>
      <DrumSun className={css.sun} />
      <p className={css.authority}>{award.decision.authority}</p>
      <p className={css.award}>{award.award.name}</p>
      <p className={css.year}>{m.public_year({ year: award.year })}</p>
      {heading ? (
        <h1 tabIndex={-1} className={css.name}>
          {nomineeLabel(award.recipient)}
        </h1>
      ) : (
        <p className={css.name}>{nomineeLabel(award.recipient)}</p>
      )}
      {!ofUnit && <p className={css.unit}>{award.unit.name}</p>}
      <p className={css.decision}>
        {m.public_by_decision({ number: award.decision.number, date: formatDate(award.decision.decidedOn) })}
      </p>
      {award.standing === 'REVOKED' && <StatusBadge tone="bad">{m.award_revoked()}</StatusBadge>}
      {award.demonstration && <p className={css.note}>{m.public_made_up()}</p>}
    </article>
  );
}
