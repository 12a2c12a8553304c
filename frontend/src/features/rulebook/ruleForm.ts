import type { RuleEdit, RuleInDraft } from '@/api/types';
import type { ConditionValue } from './ConditionFields';

type Text = RuleInDraft['rule'];

/** A rule as its form has it: nothing is missing, only empty. */
export interface RuleValue {
  rule: {
    id: string;
    kind: string;
    nominees: string[];
    text: { vi: string; en: string };
    cite: { text: string; article: string; clause: string; point: string; copy: string };
    standing: string;
    note: { vi: string; en: string };
    condition: ConditionValue;
  };
  awards: string[];
  reason: string;
}

/** What people judge, and what only says how others are read, has no condition. */
export const hasCondition = (kind: string) => kind !== 'JUDGEMENT' && kind !== 'PRINCIPLE';

export function emptyRule(framework: string): RuleValue {
  return {
    rule: {
      id: `${framework}-`,
      kind: 'CONDITION',
      nominees: [],
      text: { vi: '', en: '' },
      cite: { text: '', article: '', clause: '', point: '', copy: '' },
      standing: 'RECALLED',
      note: { vi: '', en: '' },
      condition: { is: '' },
    },
    awards: [],
    reason: '',
  };
}

export function ruleFrom({ rule, awards, reason }: RuleInDraft): RuleValue {
  const empty = emptyRule('').rule;
  return {
    rule: {
      ...empty,
      ...rule,
      nominees: rule.nominees ?? [],
      cite: { ...empty.cite, ...noNulls(rule.cite) },
      note: { ...empty.note, ...(rule.note ?? {}) },
      condition: (rule.condition as ConditionValue | undefined) ?? empty.condition,
    },
    awards: awards ?? [],
    reason: reason ?? '',
  };
}

const noNulls = <T extends object>(of: T) =>
  Object.fromEntries(Object.entries(of).filter(([, value]) => value != null)) as { [K in keyof T]: NonNullable<T[K]> };

/** What is empty is left out: that is how the law's files say it. */
export function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value === 'string') return value.trim();
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, one]) => [key, withoutEmpty(one)] as const)
      .filter(
        ([, one]) =>
          one !== '' && one !== null && one !== undefined && one !== false && !(Array.isArray(one) && one.length === 0),
      ),
  );
}

/** As it is sent; a wording half written is sent so, that the server says which half is missing. */
export function sentRule({ rule, awards, reason }: RuleValue, general: boolean): RuleEdit {
  const note = rule.note.vi.trim() || rule.note.en.trim() ? rule.note : undefined;
  const sent: Record<string, unknown> = {
    ...rule,
    nominees: rule.nominees.length > 0 ? rule.nominees : undefined,
    cite: withoutEmpty(rule.cite),
    note,
    condition: hasCondition(rule.kind) ? withoutEmpty(rule.condition) : undefined,
  };
  return {
    rule: sent as unknown as Text,
    ...(general && awards.length > 0 && { awards }),
    ...(reason.trim() && { reason: reason.trim() }),
  };
}
