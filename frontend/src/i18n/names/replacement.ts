import { m } from '@/paraglide/messages';
import type { BadgeTone } from '@/ui/Badge';

const STATES: Record<string, [() => string, BadgeTone]> = {
  ASKED: [m.replacement_state_asked, 'warn'],
  APPROVED: [m.replacement_state_approved, 'info'],
  FORWARDED: [m.replacement_state_forwarded, 'info'],
  REFUSED: [m.replacement_state_refused, 'bad'],
  ISSUED: [m.replacement_state_issued, 'info'],
  HANDED_OVER: [m.replacement_state_handed_over, 'good'],
};

export const replacementStateName = (state: string) => STATES[state]?.[0]() ?? state;
export const replacementStateTone = (state: string) => STATES[state]?.[1] ?? 'neutral';
export const replacementStateChoices = () =>
  Object.entries(STATES).map(([value, [label]]) => ({ value, label: label() }));

const THINGS: Record<string, () => string> = {
  CERTIFICATE: m.replacement_certificate,
  INSIGNIA: m.replacement_insignia,
};

export const replacedThingName = (thing: string) => THINGS[thing]?.() ?? thing;
export const replacedThingChoices = () => Object.entries(THINGS).map(([value, label]) => ({ value, label: label() }));

const REASONS: Record<string, () => string> = {
  DAMAGED: m.replacement_damaged,
  LOST: m.replacement_lost,
};

export const replacementReasonName = (reason: string) => REASONS[reason]?.() ?? reason;
export const replacementReasonChoices = () =>
  Object.entries(REASONS).map(([value, label]) => ({ value, label: label() }));

const WAYS: Record<string, () => string> = {
  OWN: m.replacement_way_own,
  ABOVE: m.replacement_way_above,
};

export const replacementWayName = (way: string) => WAYS[way]?.() ?? way;
