import { m } from '@/paraglide/messages';
import type { BadgeTone } from '@/ui/Badge';

const STATES: Record<string, [() => string, BadgeTone]> = {
  DRAFT: [m.title_reg_state_draft, 'neutral'],
  SUBMITTED: [m.title_reg_state_submitted, 'good'],
  REOPENED: [m.title_reg_state_reopened, 'warn'],
};

export const titleStateName = (state: string) => STATES[state]?.[0]() ?? state;
export const titleStateTone = (state: string) => STATES[state]?.[1] ?? 'neutral';
export const titleStateChoices = () =>
  Object.keys(STATES).map((state) => ({ value: state, label: titleStateName(state) }));
