import { m } from '@/paraglide/messages';
import type { BadgeTone } from '@/ui/Badge';

const STATES: Record<string, [() => string, BadgeTone]> = {
  DRAFT: [m.plan_state_draft, 'info'],
  SUBMITTED: [m.plan_state_submitted, 'warn'],
  APPROVED: [m.plan_state_approved, 'good'],
  AMENDMENT_ASKED: [m.plan_state_amendment_asked, 'bad'],
  DISCARDED: [m.plan_state_discarded, 'neutral'],
};

export const planStateName = (state: string) => STATES[state]?.[0]() ?? state;
export const planStateTone = (state: string) => STATES[state]?.[1] ?? 'neutral';
/** What is in a list: a draft that was given up is in none. */
export const planStateChoices = () =>
  ['DRAFT', 'SUBMITTED', 'APPROVED', 'AMENDMENT_ASKED'].map((value) => ({ value, label: planStateName(value) }));

const PROGRESS: Record<string, [() => string, BadgeTone]> = {
  UNDER_WAY: [m.plan_progress_under_way, 'info'],
  DONE: [m.plan_progress_done, 'good'],
  GIVEN_UP: [m.plan_progress_given_up, 'neutral'],
};

export const taskProgressName = (progress: string | null | undefined) =>
  progress ? (PROGRESS[progress]?.[0]() ?? progress) : m.plan_progress_none();
export const taskProgressTone = (progress: string | null | undefined): BadgeTone =>
  (progress && PROGRESS[progress]?.[1]) || 'neutral';
export const taskProgressChoices = () =>
  Object.entries(PROGRESS).map(([value, [label]]) => ({ value, label: label() }));
