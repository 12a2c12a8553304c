import { m } from '@/paraglide/messages';
import type { BadgeTone } from '@/ui/Badge';
import { authorityName } from './awards';

const STATES: Record<string, [() => string, BadgeTone]> = {
  DRAFT: [m.state_sub_state_draft, 'neutral'],
  SIGNED: [m.state_sub_state_signed, 'info'],
  SENT: [m.state_sub_state_sent, 'info'],
  RECEIVED: [m.state_sub_state_received, 'good'],
  RETURNED: [m.state_sub_state_returned, 'warn'],
  DECIDED: [m.state_sub_state_decided, 'gold'],
  HANDED_OVER: [m.state_sub_state_handed_over, 'gold'],
  CLOSED: [m.state_sub_state_closed, 'bad'],
  DISCARDED: [m.state_sub_state_discarded, 'neutral'],
};

const STEPS: Record<string, () => string> = {
  SIGN: m.state_sub_step_sign,
  DISPATCH: m.state_sub_step_dispatch,
  ARRIVE: m.state_sub_step_arrive,
  RETURN: m.state_sub_step_return,
  DECIDE: m.state_sub_step_decide,
  HAND_OVER: m.state_sub_step_hand_over,
  CLOSE: m.state_sub_step_close,
};

const PARTS: Record<string, () => string> = { PAPER: m.state_sub_part_paper, FILE: m.state_sub_part_file };

const TERMS: Record<string, () => string> = {
  REACH: m.state_sub_term_reach,
  APPRAISE: m.state_sub_term_appraise,
  RETURN: m.state_sub_term_return,
  HAND_OVER: m.state_sub_term_hand_over,
};

export const submissionStateName = (state: string) => STATES[state]?.[0]() ?? state;
export const submissionStateTone = (state: string) => STATES[state]?.[1] ?? 'neutral';
export const submissionStateChoices = () =>
  Object.entries(STATES).map(([value, [label]]) => ({ value, label: label() }));
export const submissionStepName = (step: string, part?: string | null) =>
  [STEPS[step]?.() ?? step, part && PARTS[part]?.()].filter(Boolean).join(': ');
export const partChoices = () => Object.entries(PARTS).map(([value, label]) => ({ value, label: label() }));
export const submissionTermName = (step: string) => TERMS[step]?.() ?? step;
export const aboveChoices = () =>
  ['PRIME_MINISTER', 'GOVERNMENT', 'PRESIDENT'].map((value) => ({ value, label: authorityName(value) }));
