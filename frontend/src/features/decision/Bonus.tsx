import { ChevronRight } from 'lucide-react';
import type { Decision, DecisionLine } from '@/api/types';
import { formatMoney, formatNumber } from '@/i18n/format';
import { isVerified } from '@/i18n/names/standing';
import { m } from '@/paraglide/messages';
import { Facts, Section } from '@/ui/Page';
import { StandingBadge } from '@/ui/StandingBadge';
import css from './Bonus.module.css';

type BonusOfLine = DecisionLine['bonus'];

/** A rate is there, and waits for somebody to look it up. */
const isUnsure = ({ standing }: BonusOfLine) => standing !== null && !isVerified(standing);

/** The sum in words that can be checked with a pencil. */
function reckoning(bonus: BonusOfLine): string {
  const product = m.bonus_product({
    multiple: formatNumber(bonus.multiple ?? 0),
    salary: formatMoney(bonus.baseSalary ?? 0),
  });
  return bonus.atMost ? m.bonus_at_most({ product }) : product;
}

/** What a line pays; it opens to how that was reckoned, by which article, and how sure that is. */
export function BonusCell({ bonus }: { bonus: BonusOfLine }) {
  if (bonus.amount === null) return <span className={css.unknown}>{m.bonus_no_rate()}</span>;
  return (
    <details className={css.bonus}>
      <summary>
        <span className={css.amount}>
          <ChevronRight size={16} aria-hidden />
          {formatMoney(bonus.amount)}
        </span>
        {bonus.standing && isUnsure(bonus) && <StandingBadge standing={bonus.standing} />}
      </summary>
      <div className={css.why}>
        {bonus.because === 'HIGHER_TITLE_PAID' && <p>{m.bonus_higher_title()}</p>}
        <p>{reckoning(bonus)}</p>
        <p>{bonus.citation}</p>
      </div>
    </details>
  );
}

export function BonusSection({ decision }: { decision: Decision }) {
  const unknown = decision.lines.filter(({ bonus }) => bonus.amount === null).length;
  const unsure = decision.lines.filter(({ bonus }) => isUnsure(bonus)).length;
  const payer = decision.lines[0]?.bonus.payer.name;
  if (!payer) return null;
  return (
    <Section title={m.bonus()} hint={decision.signedOn ? m.bonus_frozen() : m.bonus_draft()}>
      <Facts
        brief
        rows={[
          [m.bonus_total(), <b key="total">{formatMoney(decision.bonusTotal)}</b>],
          [m.bonus_payer(), payer],
          [m.bonus_unknown(), unknown > 0 && formatNumber(unknown)],
          [m.bonus_unsure(), unsure > 0 && formatNumber(unsure)],
        ]}
      />
    </Section>
  );
}
