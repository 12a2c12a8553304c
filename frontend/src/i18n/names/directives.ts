import { m } from '@/paraglide/messages';
import type { BadgeTone } from '@/ui/Badge';

const KINDS: Record<string, () => string> = {
  DIRECTIVE: m.directive_kind_directive,
  PLAN: m.directive_kind_plan,
  PROGRAMME: m.directive_kind_programme,
  OFFICIAL_LETTER: m.directive_kind_official_letter,
};

/** Parts of a paper beside its numbered points. */
const PLACES: Record<string, () => string> = {
  recipients: m.directive_place_recipients,
  signer: m.directive_place_signer,
  signerTitle: m.directive_place_signer_title,
};

export const directiveKindName = (kind: string) => KINDS[kind]?.() ?? kind;
export const directiveKindChoices = () => Object.entries(KINDS).map(([value, label]) => ({ value, label: label() }));
export const directivePlaceName = (place: string) => PLACES[place]?.() ?? directivePointName(place);

/** `III.END` closes part III and bears no number of its own. */
export function directivePointName(code: string): string {
  return code.endsWith('.END') ? `${code.slice(0, -4)} · ${m.directive_point_end()}` : code;
}

const STATES: Record<string, [() => string, BadgeTone]> = {
  DRAFT: [m.directive_state_draft, 'info'],
  ISSUED: [m.directive_state_issued, 'good'],
  DISCARDED: [m.directive_state_discarded, 'neutral'],
};

export const directiveStateName = (state: string) => STATES[state]?.[0]() ?? state;
export const directiveStateTone = (state: string) => STATES[state]?.[1] ?? 'neutral';
/** What is in a list: a draft that was given up is in none. */
export const directiveStateChoices = () =>
  ['DRAFT', 'ISSUED'].map((value) => ({ value, label: directiveStateName(value) }));

const ADDRESSEES: Record<string, [() => string, BadgeTone]> = {
  WAITING: [m.addressee_state_waiting, 'info'],
  ACKNOWLEDGED: [m.addressee_state_acknowledged, 'good'],
  RELEASED: [m.addressee_state_released, 'neutral'],
};

export const addresseeStateName = (state: string) => ADDRESSEES[state]?.[0]() ?? state;
export const addresseeStateTone = (state: string) => ADDRESSEES[state]?.[1] ?? 'neutral';
export const addresseeStateChoices = () =>
  Object.entries(ADDRESSEES).map(([value, [label]]) => ({ value, label: label() }));

const CHANGES: Record<string, () => string> = {
  ADDED: m.directive_change_added,
  DROPPED: m.directive_change_dropped,
  CHANGED: m.directive_change_changed,
};

export const directiveChangeName = (change: string) => CHANGES[change]?.() ?? change;
