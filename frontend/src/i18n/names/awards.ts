import { m } from '@/paraglide/messages';
import type { BadgeTone } from '@/ui/Badge';

const IMPORT_STATES: Record<string, [name: () => string, tone: BadgeTone]> = {
  CHECKED: [m.import_state_checked, 'info'],
  ENTERED: [m.import_state_entered, 'good'],
  DISCARDED: [m.import_state_discarded, 'neutral'],
};

export const importStateName = (state: string) => IMPORT_STATES[state]?.[0]() ?? state;
export const importStateTone = (state: string) => IMPORT_STATES[state]?.[1] ?? 'neutral';

const AUTHORITIES: Record<string, () => string> = {
  PRESIDENT: m.authority_president,
  GOVERNMENT: m.authority_government,
  PRIME_MINISTER: m.authority_prime_minister,
  MINISTER: m.authority_minister,
  UNIT_HEAD: m.authority_unit_head,
  COMMUNE: m.authority_commune,
};

export const authorityName = (authority: string) => AUTHORITIES[authority]?.() ?? authority;
export const awardStandingName = (standing: string) =>
  standing === 'REVOKED' ? m.award_revoked() : standing === 'IN_FORCE' ? m.award_in_force() : standing;
export const awardStandingTone = (standing: string) => (standing === 'REVOKED' ? ('bad' as const) : ('gold' as const));
