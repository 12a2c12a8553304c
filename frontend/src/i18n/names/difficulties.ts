import { m } from '@/paraglide/messages';
import type { BadgeTone } from '@/ui/Badge';

const STATES: Record<string, [() => string, BadgeTone]> = {
  RAISED: [m.difficulty_state_raised, 'info'],
  RECEIVED: [m.difficulty_state_received, 'info'],
  BEFORE_MINISTER: [m.difficulty_state_before_minister, 'warn'],
  ANSWERED: [m.difficulty_state_answered, 'good'],
  ADJUSTED: [m.difficulty_state_adjusted, 'good'],
  KEPT: [m.difficulty_state_kept, 'neutral'],
  WITHDRAWN: [m.difficulty_state_withdrawn, 'neutral'],
};

export const difficultyStateName = (state: string) => STATES[state]?.[0]() ?? state;
export const difficultyStateTone = (state: string) => STATES[state]?.[1] ?? 'neutral';
export const difficultyStateChoices = () =>
  Object.entries(STATES).map(([value, [label]]) => ({ value, label: label() }));

const ABOUT: Record<string, () => string> = {
  DIRECTIVE: m.difficulty_about_directive,
  CAMPAIGN: m.difficulty_about_campaign,
  RULE: m.difficulty_about_rule,
};

export const difficultyAboutName = (about: string) => ABOUT[about]?.() ?? about;
export const difficultyAboutChoices = () => Object.entries(ABOUT).map(([value, label]) => ({ value, label: label() }));
