import { m } from '@/paraglide/messages';
import type { BadgeTone } from '@/ui/Badge';

const LEVELS: Record<string, () => string> = {
  NATIONAL: m.campaign_level_national,
  MINISTRY: m.campaign_level_ministry,
  CLUSTER: m.campaign_level_cluster,
  UNIT: m.campaign_level_unit,
};

const METHODS: Record<string, () => string> = {
  REGULAR: m.campaign_method_regular,
  DRIVE: m.campaign_method_drive,
  THEMATIC: m.campaign_method_thematic,
};

const STATES: Record<string, [() => string, BadgeTone]> = {
  DRAFT: [m.campaign_state_draft, 'neutral'],
  PROPOSED: [m.campaign_state_proposed, 'warn'],
  LAUNCHED: [m.campaign_state_launched, 'good'],
  CLOSED: [m.campaign_state_closed, 'info'],
  CANCELLED: [m.campaign_state_cancelled, 'bad'],
  DISCARDED: [m.campaign_state_discarded, 'neutral'],
};

const PHASES: Record<string, () => string> = {
  STAGE: m.campaign_phase_stage,
  INTERIM_REVIEW: m.campaign_phase_interim,
  SUMMING_UP: m.campaign_phase_final,
};

const AIMS: Record<string, () => string> = {
  AT_LEAST: m.campaign_aim_at_least,
  AT_MOST: m.campaign_aim_at_most,
};

const choices = (names: Record<string, () => string>) =>
  Object.entries(names).map(([value, label]) => ({ value, label: label() }));

export const campaignLevelName = (level: string) => LEVELS[level]?.() ?? level;
export const campaignLevelChoices = () => choices(LEVELS);
export const campaignMethodName = (method: string | null) => (method ? (METHODS[method]?.() ?? method) : '');
export const campaignMethodChoices = () => choices(METHODS);
export const criterionAimChoices = () => choices(AIMS);
export const phaseKindName = (kind: string) => PHASES[kind]?.() ?? kind;
export const phaseKindChoices = () => choices(PHASES);
export const reviewKindName = (kind: string) =>
  kind === 'INTERIM' ? m.campaign_phase_interim() : kind === 'FINAL' ? m.campaign_phase_final() : kind;
export const campaignStateName = (state: string) => STATES[state]?.[0]() ?? state;
export const campaignStateTone = (state: string) => STATES[state]?.[1] ?? 'neutral';
export const campaignStateChoices = () => Object.entries(STATES).map(([value, [label]]) => ({ value, label: label() }));

const REGISTRATION_STATES: Record<string, [() => string, BadgeTone]> = {
  REGISTERED: [m.registration_state_registered, 'info'],
  AMENDMENT_ASKED: [m.registration_state_amendment_asked, 'warn'],
  CONFIRMED: [m.registration_state_confirmed, 'good'],
  WITHDRAWN: [m.registration_state_withdrawn, 'neutral'],
};

export const registrationStateName = (state: string) => REGISTRATION_STATES[state]?.[0]() ?? state;
export const registrationStateTone = (state: string) => REGISTRATION_STATES[state]?.[1] ?? 'neutral';
export const registrationStateChoices = () =>
  Object.entries(REGISTRATION_STATES).map(([value, [label]]) => ({ value, label: label() }));

const CHECK_STATES: Record<string, [() => string, BadgeTone]> = {
  PLANNED: [m.check_state_planned, 'info'],
  GOOD: [m.check_state_good, 'good'],
  TO_MEND: [m.check_state_to_mend, 'warn'],
  ANSWERED: [m.check_state_answered, 'info'],
  MENDED: [m.check_state_mended, 'good'],
  CANCELLED: [m.check_state_cancelled, 'neutral'],
  LAPSED: [m.check_state_lapsed, 'neutral'],
};

export const checkStateName = (state: string) => CHECK_STATES[state]?.[0]() ?? state;
export const checkStateTone = (state: string) => CHECK_STATES[state]?.[1] ?? 'neutral';
export const checkStateChoices = () =>
  Object.entries(CHECK_STATES).map(([value, [label]]) => ({ value, label: label() }));
