import { m } from '@/paraglide/messages';
import type { BadgeTone } from '@/ui/Badge';

const STATES: Record<string, [() => string, BadgeTone]> = {
  ACTIVE: [m.account_state_active, 'good'],
  LOCKED: [m.account_state_locked, 'bad'],
};

export const accountStateName = (state: string) => STATES[state]?.[0]() ?? state;
export const accountStateTone = (state: string) => STATES[state]?.[1] ?? 'neutral';
export const accountStateChoices = () => Object.entries(STATES).map(([value, [label]]) => ({ value, label: label() }));
