import { m } from '@/paraglide/messages';

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
