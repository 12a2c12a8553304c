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
  DISCARDED: [m.campaign_state_discarded, 'neutral'],
};

const choices = (names: Record<string, () => string>) =>
  Object.entries(names).map(([value, label]) => ({ value, label: label() }));

export const campaignLevelName = (level: string) => LEVELS[level]?.() ?? level;
export const campaignLevelChoices = () => choices(LEVELS);
export const campaignMethodName = (method: string | null) => (method ? (METHODS[method]?.() ?? method) : '');
export const campaignMethodChoices = () => choices(METHODS);
export const campaignStateName = (state: string) => STATES[state]?.[0]() ?? state;
export const campaignStateTone = (state: string) => STATES[state]?.[1] ?? 'neutral';
export const campaignStateChoices = () => Object.entries(STATES).map(([value, [label]]) => ({ value, label: label() }));

export function registrationStateName(state: string): string {
  if (state === 'REGISTERED') return m.registration_state_registered();
  return state === 'WITHDRAWN' ? m.registration_state_withdrawn() : state;
}
