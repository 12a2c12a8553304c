import { m } from '@/paraglide/messages';

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
