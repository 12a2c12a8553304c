import { m } from '@/paraglide/messages';
import type { BadgeTone } from '@/ui/Badge';

const STATES: Record<string, [() => string, BadgeTone]> = {
  ENTERED: [m.provincial_state_entered, 'info'],
  RETURNED: [m.provincial_state_returned, 'warn'],
  CONFIRMED: [m.provincial_state_confirmed, 'good'],
  DISCARDED: [m.provincial_state_discarded, 'neutral'],
};

export const provincialStateName = (state: string) => STATES[state]?.[0]() ?? state;
export const provincialStateTone = (state: string) => STATES[state]?.[1] ?? 'neutral';
export const provincialStateChoices = () =>
  Object.entries(STATES).map(([value, [label]]) => ({ value, label: label() }));
