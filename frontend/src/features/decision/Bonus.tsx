import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useCan } from '@/api/me';
import type { BonusChoiceDraft, Decision, DecisionLine } from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { formatDate, formatInstant, formatMoney, formatNumber } from '@/i18n/format';
import { bonusPaysChoices, bonusReasonText } from '@/i18n/names/decisions';
import { isVerified } from '@/i18n/names/standing';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { Button } from '@/ui/Button';
import { FormDialog } from '@/ui/FormDialog';
import { RadioField, TextArea } from '@/ui/form/fields';
import { Link } from '@/ui/nav';
import { Facts, Section } from '@/ui/Page';
import { StandingBadge } from '@/ui/StandingBadge';
import { chooseBonus } from './api';
import css from './Bonus.module.css';
import { staleAfter } from './stale';

type BonusOfLine = DecisionLine['bonus'];

/** A rate is there, and waits for somebody to look it up. */
const isUnsure = ({ standing }: BonusOfLine) => standing !== null && !isVerified(standing);

/** The sum in words that can be checked with a pencil. */
function reckoning(bonus: BonusOfLine): string {
  const product = m.bonus_product({
    multiple: formatNumber(bonus.multiple ?? 0),
    salary: formatMoney(bonus.baseSalary ?? 0),
  });
  const whole = bonus.byTable === null ? product : m.bonus_equals({ product, amount: formatMoney(bonus.byTable) });
  return bonus.atMost ? m.bonus_at_most({ product: whole }) : whole;
}

/** The titles of the same period that other decisions gave, each with its award in the register. */
function Earlier({ bonus }: { bonus: BonusOfLine }) {
  if (bonus.earlier.length === 0) return null;
  return (
    <ul className={css.earlier}>
      {bonus.earlier.map(({ awardId, award, decision, paid }) => (
        <li key={awardId}>
          <Link to={paths.award(awardId)}>{award.name}</Link>
          {` · ${m.bonus_earlier_decision({ number: decision.number, date: formatDate(decision.decidedOn) })} · `}
          {paid === null ? m.bonus_earlier_unknown() : m.bonus_earlier_paid({ amount: formatMoney(paid) })}
        </li>
      ))}
    </ul>
  );
}

function ChooseDialog({ decision, line, onClose }: { decision: Decision; line: DecisionLine; onClose: () => void }) {
  const choose = useChange(chooseBonus, ...staleAfter(decision));
  const known = line.bonus.earlier.every(({ paid }) => paid !== null);
  return (
    <FormDialog
      title={m.bonus_choose()}
      text={m.bonus_choose_text({ name: line.nominee.name })}
      size="medium"
      initial={{ pays: line.bonus.choice?.pays ?? '', reason: line.bonus.choice?.reason ?? '' }}
      confirm={m.bonus_choose_confirm()}
      send={(value) => choose(decision, line.id, value as BonusChoiceDraft)}
      done={m.bonus_chosen_done()}
      onClose={onClose}
    >
      {(form) => (
        <>
          <Earlier bonus={line.bonus} />
          <RadioField of={form.at('pays')} label={m.bonus_pays()} choices={bonusPaysChoices(known)} />
          <TextArea
            of={form.at('reason')}
            label={m.bonus_choose_reason()}
            hint={m.bonus_choose_reason_hint()}
            rows={3}
          />
        </>
      )}
    </FormDialog>
  );
}

function Chosen({ bonus }: { bonus: BonusOfLine }) {
  if (!bonus.choice) return null;
  const { by, at, reason } = bonus.choice;
  return (
    <p>
      {m.bonus_choice({ by, at: formatInstant(at) })} <q>{reason}</q>
    </p>
  );
}

/** What a line pays; it opens to how that was reckoned, by which article, how sure that is, and from whose fund. */
export function BonusCell({ decision, line }: { decision: Decision; line: DecisionLine }) {
  const [open, setOpen] = useState(false);
  const drafts = useCan('DECISION_DRAFT');
  const { bonus } = line;
  const fund = m.bonus_fund({ payer: bonus.payer.name });
  if (bonus.amount === null)
    return (
      <span className={css.unknown}>
        {m.bonus_no_rate()}
        <small>{fund}</small>
      </span>
    );
  const choosable = decision.state === 'DRAFT' && drafts && bonus.earlier.length > 0;
  return (
    <>
      <details className={css.bonus}>
        <summary>
          <span className={css.amount}>
            <ChevronRight size={16} aria-hidden />
            {formatMoney(bonus.amount)}
          </span>
          {bonus.standing && isUnsure(bonus) && <StandingBadge standing={bonus.standing} />}
          {bonus.toChoose && <StatusBadge tone="warn">{m.bonus_to_choose()}</StatusBadge>}
        </summary>
        <div className={css.why}>
          {bonusReasonText(bonus.because) && <p>{bonusReasonText(bonus.because)}</p>}
          <Earlier bonus={bonus} />
          <Chosen bonus={bonus} />
          <p>{reckoning(bonus)}</p>
          <p>{bonus.citation}</p>
          <p>{fund}</p>
          {choosable && (
            <Button compact onClick={() => setOpen(true)}>
              {m.bonus_choose()}
              <span className="visually-hidden">: {line.nominee.name}</span>
            </Button>
          )}
        </div>
      </details>
      {open && <ChooseDialog decision={decision} line={line} onClose={() => setOpen(false)} />}
    </>
  );
}

export function BonusSection({ decision }: { decision: Decision }) {
  const counted = (holds: (bonus: BonusOfLine) => boolean) => decision.lines.filter(({ bonus }) => holds(bonus)).length;
  const unknown = counted((bonus) => bonus.amount === null);
  const unsure = counted(isUnsure);
  const open = counted((bonus) => bonus.toChoose);
  const payers = [...new Set(decision.lines.map(({ bonus }) => bonus.payer.name))];
  if (payers.length === 0) return null;
  return (
    <Section title={m.bonus()} hint={decision.signedOn ? m.bonus_frozen() : m.bonus_draft()}>
      <Facts
        brief
        rows={[
          [m.bonus_total(), <b key="total">{formatMoney(decision.bonusTotal)}</b>],
          [m.bonus_payer(), payers.join(', ')],
          [m.bonus_unknown(), unknown > 0 && formatNumber(unknown)],
          [m.bonus_unsure(), unsure > 0 && formatNumber(unsure)],
          [
            m.bonus_to_choose(),
            open > 0 && (
              <StatusBadge key="open" tone="warn">
                {m.bonus_open_lines({ count: formatNumber(open) })}
              </StatusBadge>
            ),
          ],
        ]}
      />
    </Section>
  );
}
