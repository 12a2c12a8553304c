import { m } from '@/paraglide/messages';
import type { BadgeTone } from '@/ui/Badge';

const STATES: Record<string, [name: () => string, tone: BadgeTone]> = {
  OPEN: [m.pair_state_open, 'info'],
  KEPT_APART: [m.pair_state_kept_apart, 'neutral'],
  MERGED: [m.pair_state_merged, 'good'],
};

export const pairStateName = (state: string) => STATES[state]?.[0]() ?? state;
export const pairStateTone = (state: string) => STATES[state]?.[1] ?? 'neutral';
export const pairStateChoices = () => Object.entries(STATES).map(([value, [label]]) => ({ value, label: label() }));

const REASONS: Record<string, () => string> = {
  SAME_NAME: m.pair_reason_same_name,
  SAME_NAME_WITHOUT_MARKS: m.pair_reason_same_name_without_marks,
  SIMILAR_NAME: m.pair_reason_similar_name,
  SAME_BIRTH_DATE: m.pair_reason_same_birth_date,
  BIRTH_YEAR_ALONE: m.pair_reason_birth_year_alone,
  BIRTH_DATE_CLOSE: m.pair_reason_birth_date_close,
  SHARED_UNIT: m.pair_reason_shared_unit,
  NEIGHBOURING_UNIT: m.pair_reason_neighbouring_unit,
  OTHER_SEX: m.pair_reason_other_sex,
  ELSEWHERE_AT_ONCE: m.pair_reason_elsewhere_at_once,
};

export const pairReasonName = (reason: string) => REASONS[reason]?.() ?? reason;
/** These two speak against it. */
export const speaksAgainst = (reason: string) => reason === 'OTHER_SEX' || reason === 'ELSEWHERE_AT_ONCE';
