import { m } from '@/paraglide/messages';
import type { BadgeTone } from '@/ui/Badge';

const STATES: Record<string, [() => string, BadgeTone]> = {
  DRAFT: [m.season_state_draft, 'neutral'],
  ISSUED: [m.season_state_issued, 'good'],
  AMENDED: [m.season_state_amended, 'info'],
};

const STEPS: Record<string, () => string> = {
  UNITS_SUBMIT: m.season_step_units_submit,
  VERIFY: m.season_step_verify,
  PUBLISH: m.season_step_publish,
  OTHER: m.season_step_other,
};

const DIFFERENCES: Record<string, (about: { about: string }) => string> = {
  NUMBER: m.season_diff_number,
  DATED_ON: m.season_diff_dated_on,
  TITLE: m.season_diff_title,
  DOCUMENT: m.season_diff_document,
  FLAG_STANDARD: m.season_diff_flag_standard,
  COUNCIL_DAYS: m.season_diff_council_days,
  DEADLINE: m.season_diff_deadline,
  ALLOTMENT: m.season_diff_allotment,
};

const ANSWERS: Record<string, [() => string, BadgeTone]> = {
  OWED: [m.season_answer_owed, 'warn'],
  SENT: [m.season_answer_sent, 'good'],
  NOTHING: [m.season_answer_nothing, 'neutral'],
};

/** What a unit can have answered to the letter. */
export const SEASON_ANSWERS = ['OWED', 'SENT', 'NOTHING'] as const;

/** The steps whose days are counted back, in their order. */
export const COUNTED_STEPS = ['UNITS_SUBMIT', 'VERIFY', 'PUBLISH'] as const;

export const seasonStateName = (state: string) => STATES[state]?.[0]() ?? state;
export const seasonStateTone = (state: string) => STATES[state]?.[1] ?? 'neutral';
export const seasonStepName = (step: string, name?: string | null) => name || (STEPS[step]?.() ?? step);
export const seasonDifferenceName = (what: string, about?: string | null) =>
  DIFFERENCES[what]?.({ about: about ? seasonStepName(about) : '' }) ?? what;
export const seasonAnswerName = (answer: string) => ANSWERS[answer]?.[0]() ?? answer;
export const seasonAnswerTone = (answer: string) => ANSWERS[answer]?.[1] ?? 'neutral';
