import { m } from '@/paraglide/messages';
import type { BadgeTone } from '@/ui/Badge';

const STATES: Record<string, [() => string, BadgeTone]> = {
  PREPARED: [m.ballot_state_prepared, 'neutral'],
  OPEN: [m.ballot_state_open, 'info'],
  CLOSED: [m.ballot_state_closed, 'good'],
  BROKEN_OFF: [m.ballot_state_broken_off, 'bad'],
};

const CHOICES: Record<string, () => string> = {
  FOR: m.ballot_for,
  AGAINST: m.ballot_against,
  ABSTAIN: m.ballot_abstain,
  INVALID: m.ballot_invalid,
};

export const ballotStateName = (state: string) => STATES[state]?.[0]() ?? state;
export const ballotStateTone = (state: string) => STATES[state]?.[1] ?? 'neutral';
export const choiceName = (choice: string) => CHOICES[choice]?.() ?? choice;
