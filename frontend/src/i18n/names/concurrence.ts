import { m } from '@/paraglide/messages';
import type { BadgeTone } from '@/ui/Badge';

const STATES: Record<string, [() => string, BadgeTone]> = {
  TO_ANSWER: [m.concurrence_state_to_answer, 'warn'],
  PROPOSED: [m.concurrence_state_proposed, 'info'],
  DRAFT: [m.concurrence_state_draft, 'neutral'],
  WAITING: [m.concurrence_state_waiting, 'info'],
  ANSWERED: [m.concurrence_state_answered, 'good'],
  CLOSED: [m.concurrence_state_closed, 'neutral'],
};

export const concurrenceStateName = (state: string) => STATES[state]?.[0]() ?? state;
export const concurrenceStateTone = (state: string) => STATES[state]?.[1] ?? 'neutral';
export const concurrenceStateChoices = () =>
  Object.entries(STATES).map(([value, [label]]) => ({ value, label: label() }));

const DIRECTIONS: Record<string, () => string> = {
  RECEIVED: m.concurrence_received,
  SENT: m.concurrence_sent,
};

export const directionName = (direction: string) => DIRECTIONS[direction]?.() ?? direction;
export const directionChoices = () => Object.entries(DIRECTIONS).map(([value, label]) => ({ value, label: label() }));
