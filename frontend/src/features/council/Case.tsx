import { UserRoundX } from 'lucide-react';
import { useCan } from '@/api/me';
import type { CouncilCase } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate, formatNumber } from '@/i18n/format';
import { recusalCauseName } from '@/i18n/names/councils';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { Button } from '@/ui/Button';
import { Link } from '@/ui/nav';
import { StandingBadge } from '@/ui/StandingBadge';
import css from './Case.module.css';
import type { CaseStep } from './meetingDialogs';

/** How the case stands with public consultation, where a rule speaks of it. */
export function Consulted({ of }: { of: CouncilCase['consultation'] }) {
  const mayOpen = useCan('CONSULTATION_READ');
  if (!of?.required) return null;
  const period = of.from && of.to && m.consultation_note_period({ from: formatDate(of.from), to: formatDate(of.to) });
  return (
    <div className={css.consulted}>
      <StatusBadge tone={of.satisfied ? 'good' : 'warn'}>
        {of.satisfied ? m.consultation_note_satisfied() : (of.because ?? m.meeting_not_consulted())}
      </StatusBadge>
      {period && (
        <span>
          {of.consultationId && mayOpen ? <Link to={paths.consultation(of.consultationId)}>{period}</Link> : period}
        </span>
      )}
      {of.objections > 0 && (
        <span className={css.strong}>
          {m.consultation_note_objections({
            count: formatNumber(of.objections),
            unanswered: formatNumber(of.unanswered),
          })}
        </span>
      )}
      {of.citation && of.standing && (
        <span className={css.soft}>
          {of.citation} <StandingBadge standing={of.standing} />
        </span>
      )}
    </div>
  );
}

/** That it is not voted on while something about the nominee is open. */
export function Hold({ of }: { of: CouncilCase['hold'] }) {
  if (!of) return null;
  return (
    <div className={css.consulted}>
      <StatusBadge tone={of.binding ? 'bad' : 'warn'}>{of.binding ? m.hold_short() : m.hold_warning()}</StatusBadge>
      <span>{of.because}</span>
    </div>
  );
}

/** By which rules it passes; the strictest is reckoned. */
export function PassRules({ one }: { one: CouncilCase }) {
  return (
    <div>
      <p className={css.strong}>
        {one.needed === null
          ? m.meeting_needed_unknown()
          : m.ballot_needed({ needed: formatNumber(one.needed), members: formatNumber(one.members) })}
      </p>
      <details className={css.fold}>
        <summary>{m.ballot_rules()}</summary>
        <ul className={css.rules}>
          {one.rules.map((rule) => (
            <li key={rule.id}>
              {rule.text}{' '}
              <span className={css.soft}>
                {rule.citation}
                {rule.secret && ` · ${m.ballot_rule_secret()}`} <StandingBadge standing={rule.standing} />
              </span>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

/** Who keeps out of it, and why. */
export function Recusals({
  one,
  onWithdraw,
}: {
  one: CouncilCase;
  onWithdraw?: ((step: CaseStep) => void) | undefined;
}) {
  if (one.recusals.length === 0) return null;
  return (
    <ul className={css.recusals}>
      {one.recusals.map((recusal) => (
        <li key={recusal.seatId}>
          <UserRoundX size={16} aria-hidden />
          <span>
            {m.meeting_keeps_out({ name: recusal.name, cause: recusalCauseName(recusal.cause) })}{' '}
            <small className={css.soft}>
              {[recusal.foundBy === 'SYSTEM' ? m.meeting_found_by_system() : m.meeting_declared(), recusal.note]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </span>
          {onWithdraw && (
            <Button
              tone="quiet"
              compact
              aria-label={m.meeting_unrecuse_title({ name: recusal.name })}
              onClick={() => onWithdraw({ step: 'UNRECUSE', one, recusal })}
            >
              {m.meeting_unrecuse()}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What the council said of it. */
export function CaseNote({ one }: { one: CouncilCase }) {
  if (!one.note) return null;
  return (
    <blockquote className={css.said}>
      <b>{m.meeting_note()}</b> {one.note}
    </blockquote>
  );
}
