import type { FactItem } from '@/api/types';
import { formatDate, formatNumber, formatPeriod } from '@/i18n/format';
import {
  achievementName,
  disciplineName,
  factKindName,
  factScopeName,
  leaderPositionName,
  leaveName,
  proceedingName,
  ratingName,
} from '@/i18n/names/facts';
import { m } from '@/paraglide/messages';
import type { BadgeTone } from '@/ui/Badge';

/** Names of awards by code, in the reader's language. */
export type AwardName = (code: string) => string;

interface Values {
  level?: string;
  kind?: string;
  position?: string;
  scope?: string;
  usedFor?: string;
  recognizedOn?: string;
  acceptedOn?: string;
  signsOfViolation?: boolean;
  inSector?: boolean;
  total?: number;
  withTitle?: Record<string, number>;
  disciplined?: Record<string, number>;
  rank?: number;
  campaignYears?: number;
  leading?: boolean;
}

const valuesOf = (fact: FactItem) => fact.value as Values;

/** What a fact says, in a line. */
export function saysOf(fact: FactItem, awardName: AwardName): string {
  const value = valuesOf(fact);
  switch (fact.kind) {
    case 'RATING':
      return ratingName(value.level);
    case 'DISCIPLINE':
      return disciplineName(value.level);
    case 'PROCEEDING':
      return proceedingName(value.kind);
    case 'LEAVE':
      return leaveName(value.kind);
    case 'LEADERSHIP':
      return leaderPositionName(value.position);
    case 'SERVICE':
      return value.inSector ? m.fact_service_in() : m.fact_service_out();
    case 'RECRUITMENT':
      return m.fact_recruited();
    case 'CLUSTER_RANK':
      return m.fact_ranked({ rank: value.rank ?? 0 });
    case 'MEMBERS':
      return counted(value, awardName);
    default:
      return fact.title ?? factKindName(fact.kind);
  }
}

function counted({ total = 0, withTitle = {} }: Values, awardName: AwardName): string {
  const titles = Object.entries(withTitle).map(([code, count]) => `${awardName(code)}: ${formatNumber(count)}`);
  return [m.fact_people({ count: formatNumber(total) }), ...titles].join(' · ');
}

export interface Mark {
  text: string;
  tone: BadgeTone;
}

/** What about a fact decides verdicts, to be seen at a glance. */
export function marksOf(fact: FactItem, today: string, awardName: AwardName): Mark[] {
  const value = valuesOf(fact);
  switch (fact.kind) {
    case 'INITIATIVE':
    case 'RESEARCH':
      return workMarks(value, awardName);
    case 'PROCEEDING':
      return proceedingMarks(fact, value, today);
    case 'DISCIPLINE':
      return [isOver(fact, today) ? { text: m.fact_over(), tone: 'neutral' } : { text: m.fact_lasts(), tone: 'bad' }];
    case 'ACHIEVEMENT':
      return [
        { text: achievementName(value.kind), tone: 'info' },
        { text: factScopeName(value.scope), tone: 'info' },
      ];
    default:
      return [];
  }
}

function workMarks(value: Values, awardName: AwardName): Mark[] {
  const on = value.recognizedOn ?? value.acceptedOn;
  return [
    value.scope
      ? { text: m.fact_recognised({ scope: factScopeName(value.scope), date: formatDate(on) }), tone: 'good' }
      : { text: m.fact_not_recognised(), tone: 'neutral' },
    ...(value.usedFor ? [{ text: m.fact_used({ award: awardName(value.usedFor) }), tone: 'warn' as const }] : []),
  ];
}

function proceedingMarks(fact: FactItem, value: Values, today: string): Mark[] {
  if (isOver(fact, today)) return [{ text: m.fact_closed(), tone: 'neutral' }];
  return [
    { text: m.fact_open(), tone: 'warn' },
    ...(value.signsOfViolation === true ? [{ text: m.fact_with_signs(), tone: 'bad' as const }] : []),
    ...(value.signsOfViolation === false ? [{ text: m.fact_without_signs(), tone: 'neutral' as const }] : []),
  ];
}

const isOver = (fact: FactItem, today: string) => fact.to !== null && fact.to <= today;

export const whenOf = (fact: FactItem) => {
  if (fact.kind === 'MEMBERS') return `${m.fact_in_year({ year: fact.year ?? 0 })}, ${formatDate(fact.from)}`;
  if (fact.year !== null) return m.fact_in_year({ year: fact.year });
  return fact.kind === 'RECRUITMENT' ? formatDate(fact.from) : formatPeriod(fact.from, fact.to);
};

/** Against the nominee, for them, or neither. */
export function toneOf(fact: FactItem, today: string): 'now' | 'past' | 'bad' | 'gold' | undefined {
  if (fact.supersededAt) return 'past';
  if (fact.kind === 'DISCIPLINE' || fact.kind === 'PROCEEDING') return isOver(fact, today) ? 'past' : 'bad';
  return undefined;
}
