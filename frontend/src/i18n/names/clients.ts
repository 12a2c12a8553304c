import { m } from '@/paraglide/messages';
import type { BadgeTone } from '@/ui/Badge';

const STATES: Record<string, [() => string, BadgeTone]> = {
  ACTIVE: [m.client_state_active, 'good'],
  REVOKED: [m.client_state_revoked, 'bad'],
};

export const clientStateName = (state: string) => STATES[state]?.[0]() ?? state;
export const clientStateTone = (state: string) => STATES[state]?.[1] ?? 'neutral';
export const clientStateChoices = () => Object.entries(STATES).map(([value, [label]]) => ({ value, label: label() }));
