import { CircleCheck, CircleHelp, CircleX, TriangleAlert } from 'lucide-react';
import type { JudgedRule, Rule } from '@/api/types';
import { findingName } from '@/i18n/names/verdict';
import { m } from '@/paraglide/messages';
import { cx } from '../cx';
import { StandingBadge } from '../StandingBadge';
import css from './Verdict.module.css';

const icon = { size: 18, 'aria-hidden': true } as const;

/** Told by its shape and its word; the colour only helps the eye. */
function FindingMark({ outcome, warns = false }: { outcome: string; warns?: boolean }) {
  if (warns) return <TriangleAlert {...icon} className={css.warn} />;
  if (outcome === 'MET') return <CircleCheck {...icon} className={css.good} />;
  if (outcome === 'NOT_MET') return <CircleX {...icon} className={css.bad} />;
  return <CircleHelp {...icon} className={css.open} />;
}

/** As it is said in Vietnamese: from the point to the document. */
export function citationText({ document, article, clause, point }: Rule['citation']): string {
  return [point, clause, article, document].filter(Boolean).join(', ');
}

function Why({ rule }: { rule: JudgedRule }) {
  return (
    <>
      {rule.because && <p>{rule.because}</p>}
      {rule.missing.map((one) => (
        <p key={one.text}>{m.verdict_missing({ fact: one.text, keeper: one.keeper })}</p>
      ))}
      {rule.wouldChange && (
        <p>
          <b>{m.verdict_would_change()}</b> {rule.wouldChange}
        </p>
      )}
      {rule.evidence.length > 0 && (
        <ul className={css.evidence} aria-label={m.verdict_evidence()}>
          {rule.evidence.map((one) => (
            <li key={`${one.fact}-${one.id ?? one.text}`}>{one.text}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** A condition and what came of it: why, by which facts, by which article, and how well that is known. */
export function FindingLine({ rule, warns = false }: { rule: JudgedRule; warns?: boolean }) {
  return (
    <li className={css.finding}>
      <FindingMark outcome={rule.outcome} warns={warns} />
      <div>
        <p className={cx(css.text, rule.rulesOut && css.decides)}>
          <span className="visually-hidden">{warns ? m.verdict_warning() : findingName(rule.outcome)}: </span>
          {rule.text}
        </p>
        <Why rule={rule} />
        <p className={css.source}>
          {citationText(rule.citation)} <StandingBadge standing={rule.standing} />
          {rule.outcome === 'NOT_MET' && !rule.rulesOut && !warns && <span> {m.verdict_not_firm()}</span>}
        </p>
        {rule.note && <p className={css.source}>{rule.note}</p>}
        {rule.parts.length > 0 && (
          <ul className={css.findings}>
            {rule.parts.map((part) => (
              <FindingLine key={part.id} rule={part} />
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

/** What nobody has judged yet: a step to come, or what only people can weigh. */
export function RuleText({ rule }: { rule: Rule }) {
  return (
    <li className={css.finding}>
      <CircleHelp {...icon} className={css.open} />
      <div>
        <p className={css.text}>{rule.text}</p>
        <p className={css.source}>
          {citationText(rule.citation)} <StandingBadge standing={rule.standing} />
        </p>
      </div>
    </li>
  );
}
