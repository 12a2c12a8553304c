import { m } from '@/paraglide/messages';
import type { BadgeTone } from '@/ui/Badge';

const STATES: Record<string, [() => string, BadgeTone]> = {
  DRAFT: [m.decision_state_draft, 'neutral'],
  PROPOSED: [m.decision_state_proposed, 'info'],
  SIGNED: [m.decision_state_signed, 'good'],
  PUBLISHED: [m.decision_state_published, 'gold'],
  DISCARDED: [m.decision_state_discarded, 'neutral'],
};

const MODES: Record<string, [name: () => string, hint: () => string]> = {
  OWN: [m.number_book_own, m.number_book_own_hint],
  EXTERNAL: [m.number_book_external, m.number_book_external_hint],
};

export const decisionStateName = (state: string) => STATES[state]?.[0]() ?? state;
export const decisionStateTone = (state: string) => STATES[state]?.[1] ?? 'neutral';
export const decisionStateChoices = () => Object.entries(STATES).map(([value, [label]]) => ({ value, label: label() }));
export const numberingName = (mode: string) => MODES[mode]?.[0]() ?? mode;
export const numberingChoices = () =>
  Object.entries(MODES).map(([value, [label, hint]]) => ({ value, label: label(), hint: hint() }));

const RECIPIENTS: Record<string, () => string> = {
  PARTY_COMMITTEE: m.recipient_kind_party,
  TRADE_UNION: m.recipient_kind_union,
  VETERANS: m.recipient_kind_veterans,
  YOUTH_UNION: m.recipient_kind_youth,
  UNIT: m.recipient_kind_unit,
  OTHER: m.recipient_kind_other,
};

export const recipientKindName = (kind: string) => RECIPIENTS[kind]?.() ?? kind;
export const recipientKindChoices = () =>
  Object.entries(RECIPIENTS).map(([value, label]) => ({ value, label: label() }));
