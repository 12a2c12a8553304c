import { m } from '@/paraglide/messages';
import type { BadgeTone } from '@/ui/Badge';

const STATES: Record<string, [() => string, BadgeTone]> = {
  OPEN: [m.handover_state_open, 'warn'],
  HANDED_OVER: [m.handover_state_handed_over, 'good'],
};

export const handoverStateName = (state: string) => STATES[state]?.[0]() ?? state;
export const handoverStateTone = (state: string) => STATES[state]?.[1] ?? 'neutral';

const PARTS: Record<string, () => string> = {
  INSIGNIA: m.handover_insignia,
  MONEY: m.handover_money,
};

export const handoverPartName = (part: string) => PARTS[part]?.() ?? part;
export const handoverPartChoices = () => Object.entries(PARTS).map(([value, label]) => ({ value, label: label() }));

const ITEMS: Record<string, () => string> = {
  CERTIFICATE: m.insignia_certificate,
  FRAME: m.insignia_frame,
  BADGE: m.insignia_badge,
  FLAG: m.insignia_flag,
  MEDAL: m.insignia_medal,
  ORDER: m.insignia_order,
};

/** What the insignia are; where no text names them, that is said. */
export const insigniaName = (items: readonly string[]) =>
  items.length === 0 ? m.insignia_unknown() : items.map((item) => ITEMS[item]?.() ?? item).join(', ');

const DONE: Record<string, () => string> = {
  HAND_OVER: m.handover_done_hand_over,
  CORRECT: m.handover_done_correct,
  TAKE_BACK: m.handover_done_take_back,
};

export const handoverDoneName = (action: string) => DONE[action]?.() ?? action;
