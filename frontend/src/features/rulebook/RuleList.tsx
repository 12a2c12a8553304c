import type { ReactNode } from 'react';
import type { Rule } from '@/api/types';
import { formatDate } from '@/i18n/format';
import { nomineeKindName } from '@/i18n/names/dossiers';
import { ruleKindName } from '@/i18n/names/rulebook';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { StandingBadge } from '@/ui/StandingBadge';
import css from './RulebookPage.module.css';

/** What can be done with a rule, beside it. */
export type RuleTools = (rule: Rule) => ReactNode;

function Citation({ citation }: { citation: Rule['citation'] }) {
  const place = [citation.point, citation.clause, citation.article].filter(Boolean).join(', ');
  return (
    <p className={css.source}>
      {[place, citation.document].filter(Boolean).join(', ')}
      {citation.copy && ` · ${m.rulebook_copy({ copy: citation.copy })}`}
    </p>
  );
}

function Confirmed({ confirmation }: { confirmation: NonNullable<Rule['confirmation']> }) {
  const { copy, place, by, on, note } = confirmation;
  return (
    <p className={css.source}>
      {m.rulebook_confirmed_by({ by, day: formatDate(on), copy, place })}
      {note && ` · ${note}`}
    </p>
  );
}

function RuleLine({ rule, tools }: { rule: Rule; tools: RuleTools | undefined }) {
  return (
    <li>
      <p>
        {rule.text} <StandingBadge standing={rule.standing} />
        {rule.kind !== 'CONDITION' && (
          <>
            {' '}
            <StatusBadge>{ruleKindName(rule.kind)}</StatusBadge>
          </>
        )}
        {rule.nominees?.map((kind) => (
          <span key={kind} className={css.soft}>
            {' '}
            · {nomineeKindName(kind)}
          </span>
        ))}
      </p>
      <Citation citation={rule.citation} />
      {rule.confirmation && <Confirmed confirmation={rule.confirmation} />}
      {rule.note && <p className={css.note}>{rule.note}</p>}
      {tools && <div className={css.tools}>{tools(rule)}</div>}
      {rule.parts.length > 0 && <Rules rules={rule.parts} tools={tools} />}
    </li>
  );
}

/** Rules with their article, their parts under them. */
export function Rules({ rules, tools }: { rules: Rule[]; tools?: RuleTools | undefined }) {
  return (
    <ul className={css.rules}>
      {rules.map((rule) => (
        <RuleLine key={rule.id} rule={rule} tools={tools} />
      ))}
    </ul>
  );
}
