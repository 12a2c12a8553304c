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

/** Why a line pays what it pays, where the table alone does not say. */
const BONUS_REASONS: Record<string, () => string> = {
  HIGHER_TITLE_PAID: m.bonus_higher_title,
  HIGHER_TITLE_PAID_EARLIER: m.bonus_higher_title_earlier,
  LOWER_TITLE_PAID_EARLIER: m.bonus_lower_title_earlier,
  EARLIER_TITLE_UNKNOWN: m.bonus_earlier_title_unknown,
  CHOSEN: m.bonus_chosen,
};

export const bonusReasonText = (reason: string) => BONUS_REASONS[reason]?.();

/** A difference can be taken only from what is known to be paid. */
export const bonusPaysChoices = (known: boolean) => [
  { value: 'FULL', label: m.bonus_pays_full(), hint: m.bonus_pays_full_hint() },
  ...(known ? [{ value: 'DIFFERENCE', label: m.bonus_pays_difference(), hint: m.bonus_pays_difference_hint() }] : []),
  { value: 'NOTHING', label: m.bonus_pays_nothing(), hint: m.bonus_pays_nothing_hint() },
];
