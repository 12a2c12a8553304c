import { CircleCheck, CircleHelp, CircleX } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Assessment, JudgedRule, NominationVerdict } from '@/api/types';
import { formatDate, formatInstant, formatNumber } from '@/i18n/format';
import { findingName, verdictName } from '@/i18n/names/verdict';
import { m } from '@/paraglide/messages';
import { cx } from '../cx';
import { StandingBadge } from '../StandingBadge';
import { FindingLine, RuleText } from './Finding';
import { nextSteps, sentenceOf } from './said';
import css from './Verdict.module.css';

const FACES = {
  ELIGIBLE: [CircleCheck, css.eligible],
  INELIGIBLE: [CircleX, css.ineligible],
  UNDETERMINED: [CircleHelp, css.undetermined],
} as const;

const faceOf = (outcome: string) => FACES[outcome as keyof typeof FACES] ?? FACES.UNDETERMINED;

/** The outcome in a word, for lists and heads of lines. */
export function VerdictBadge({ outcome, short = false }: { outcome: string; short?: boolean }) {
  const [Icon, look] = faceOf(outcome);
  return (
    <span className={cx(css.badge, look)}>
      <Icon size={14} aria-hidden />
      {short ? verdictName(outcome, true) : verdictName(outcome)}
    </span>
  );
}

const ORDER = ['NOT_MET', 'UNKNOWN', 'MET'];
const byOutcome = (one: JudgedRule, other: JudgedRule) => ORDER.indexOf(one.outcome) - ORDER.indexOf(other.outcome);

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h4>{title}</h4>
      <ul className={css.findings}>{children}</ul>
    </section>
  );
}

/** Every condition with its facts and its article. */
function Conditions({ assessment }: { assessment: Assessment }) {
  const { conditions, ahead, judgements, texts, transition, money } = assessment;
  return (
    <details className={css.fold}>
      <summary>{m.verdict_all_conditions({ count: formatNumber(conditions.length) })}</summary>
      <ul className={css.findings}>
        {conditions.toSorted(byOutcome).map((rule) => (
          <FindingLine key={rule.id} rule={rule} />
        ))}
      </ul>
      {ahead.length > 0 && (
        <Group title={m.verdict_ahead()}>
          {ahead.map((rule) => (
            <RuleText key={rule.id} rule={rule} />
          ))}
        </Group>
      )}
      {judgements.length > 0 && (
        <Group title={m.verdict_judgements()}>
          {judgements.map((rule) => (
            <RuleText key={rule.id} rule={rule} />
          ))}
        </Group>
      )}
      <p className={css.source}>
        {m.verdict_by_texts({ day: formatDate(assessment.asOf) })} {texts.map(({ number }) => number).join('; ')}
        {assessment.rulebookVersion && ` · ${m.verdict_version({ version: assessment.rulebookVersion })}`}
      </p>
      {transition && <p className={css.source}>{transition.text}</p>}
      {money && (
        <p className={css.source}>
          {m.verdict_money({ amount: formatNumber(money.amount) })} {money.citation}{' '}
          <StandingBadge standing={money.standing} />
        </p>
      )}
    </details>
  );
}

/** May this nominee have this award? One word, one sentence, what to do next, and the whole of it folded away. */
function AssessmentPanel({ assessment, children }: { assessment: Assessment; children?: ReactNode }) {
  const [Icon, look] = faceOf(assessment.outcome);
  const steps = nextSteps(assessment);
  return (
    <div className={cx(css.panel, look)}>
      <Icon size={24} aria-hidden className={css.face} />
      <div className={css.said}>
        <p className={css.outcome}>{verdictName(assessment.outcome)}</p>
        <p>{sentenceOf(assessment)}</p>
        {steps.length > 0 && (
          <>
            <p className={css.next}>{m.verdict_next()}</p>
            <ul className={css.steps}>
              {steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ul>
          </>
        )}
        {assessment.warnings.length > 0 && (
          <ul className={css.findings}>
            {assessment.warnings.map((rule) => (
              <FindingLine key={rule.id} rule={rule} warns />
            ))}
          </ul>
        )}
        {children}
        <Conditions assessment={assessment} />
      </div>
    </div>
  );
}

function textOf(verdict: NominationVerdict, id: string): string {
  const all = [...(verdict.now?.conditions ?? []), ...(verdict.submitted?.assessment.conditions ?? [])];
  return all.find((rule) => rule.id === id)?.text ?? id;
}

/** What differs between what was said at submission and what is said now. */
function Since({ verdict }: { verdict: NominationVerdict }) {
  const { submitted, differences, changed } = verdict;
  if (!submitted) return null;
  return (
    <div className={css.since}>
      <p>
        {m.verdict_at_submission({ at: formatInstant(submitted.submittedAt), name: submitted.submittedBy.name })}{' '}
        <b>{verdictName(submitted.outcome)}</b>.
        {verdict.now && ` ${changed ? m.verdict_changed() : m.verdict_unchanged()}`}
      </p>
      {differences.length > 0 && (
        <ul className={css.steps}>
          {differences.map(({ id, before, now }) => (
            <li key={id}>
              {textOf(verdict, id)} {before ? findingName(before) : m.verdict_not_asked()} →{' '}
              {now ? findingName(now) : m.verdict_not_asked()}
            </li>
          ))}
        </ul>
      )}
      {submitted.reason && (
        <p>
          <b>{m.verdict_reason()}</b> {submitted.reason}
        </p>
      )}
    </div>
  );
}

/** A nomination before the law: now, and as it was kept when the dossier was submitted. */
export function VerdictPanel({ verdict }: { verdict: NominationVerdict | undefined }) {
  const assessment = verdict?.now ?? verdict?.submitted?.assessment;
  if (!verdict || !assessment) return <p className={css.source}>{m.verdict_none()}</p>;
  return (
    <AssessmentPanel assessment={assessment}>
      <Since verdict={verdict} />
    </AssessmentPanel>
  );
}
