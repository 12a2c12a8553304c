import { m } from '@/paraglide/messages';
import type { BadgeTone } from '@/ui/Badge';

const STATES: Record<string, [() => string, BadgeTone]> = {
  DRAFT: [m.consultation_state_draft, 'neutral'],
  OPEN: [m.consultation_state_open, 'good'],
  CLOSED: [m.consultation_state_closed, 'info'],
  CANCELLED: [m.consultation_state_cancelled, 'bad'],
  DISCARDED: [m.consultation_state_discarded, 'neutral'],
};

export const consultationStateName = (state: string) => STATES[state]?.[0]() ?? state;
export const consultationStateTone = (state: string) => STATES[state]?.[1] ?? 'neutral';
export const consultationStateChoices = () =>
  Object.entries(STATES).map(([value, [label]]) => ({ value, label: label() }));

const COMMENT_STATES: Record<string, [() => string, BadgeTone]> = {
  RECEIVED: [m.comment_state_received, 'warn'],
  BEFORE_COUNCIL: [m.comment_state_before_council, 'info'],
  ANSWERED: [m.comment_state_answered, 'good'],
};

export const commentStateName = (state: string) => COMMENT_STATES[state]?.[0]() ?? state;
export const commentStateTone = (state: string) => COMMENT_STATES[state]?.[1] ?? 'neutral';

const KINDS: Record<string, () => string> = { OBJECTION: m.comment_objection, SUPPORT: m.comment_support };
export const commentKindName = (kind: string) => KINDS[kind]?.() ?? kind;
