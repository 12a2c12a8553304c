import type { DecisionMoment } from '@/api/types';
import { m } from '@/paraglide/messages';
import type { BadgeTone } from '@/ui/Badge';
import type { Moment } from '@/ui/Timeline';
import { formatDate, formatNumber } from '../format';

const KINDS: Record<string, [name: () => string, hint: () => string]> = {
  CORRECTION: [m.amendment_kind_correction, m.amendment_kind_correction_hint],
  PARTIAL_ANNULMENT: [m.amendment_kind_annulment, m.amendment_kind_annulment_hint],
  REVOCATION: [m.amendment_kind_revocation, m.amendment_kind_revocation_hint],
  RESTORATION: [m.amendment_kind_restoration, m.amendment_kind_restoration_hint],
};

const STATES: Record<string, [() => string, BadgeTone]> = {
  DRAFT: [m.amendment_state_draft, 'neutral'],
  PROPOSED: [m.amendment_state_proposed, 'info'],
  SIGNED: [m.amendment_state_signed, 'good'],
  PUBLISHED: [m.amendment_state_published, 'gold'],
  SUBMITTED: [m.amendment_state_submitted, 'info'],
  DECIDED: [m.amendment_state_decided, 'gold'],
  DECLINED: [m.amendment_state_declined, 'bad'],
  DISCARDED: [m.amendment_state_discarded, 'neutral'],
};

const WAYS: Record<string, () => string> = { OWN: m.amendment_way_own, STATE: m.amendment_way_state };

const GROUNDS: Record<string, () => string> = {
  FRAUD: m.amendment_ground_fraud,
  FALSE_INFORMATION: m.amendment_ground_false,
  UNLAWFUL_PROCEDURE: m.amendment_ground_procedure,
  STANDARD_NOT_MET: m.amendment_ground_standard,
};

const TERMS: Record<string, () => string> = {
  FOLLOW: m.amendment_term_follow,
  RETURN: m.amendment_term_return,
  FORWARD: m.amendment_term_forward,
};

const THINGS: Record<string, () => string> = { INSIGNIA: m.return_insignia, MONEY: m.return_money };

const RETURN_STATES: Record<string, [() => string, BadgeTone]> = {
  OWED: [m.return_state_owed, 'info'],
  RETURNED: [m.return_state_returned, 'good'],
  IMPOSSIBLE: [m.return_state_impossible, 'bad'],
  LIFTED: [m.return_state_lifted, 'neutral'],
};

const choices = (names: Record<string, [() => string, unknown]>) =>
  Object.entries(names).map(([value, [label]]) => ({ value, label: label() }));
const plainChoices = (names: Record<string, () => string>) =>
  Object.entries(names).map(([value, label]) => ({ value, label: label() }));

export const amendmentKindName = (kind: string) => KINDS[kind]?.[0]() ?? kind;
export const amendmentKindChoices = () => choices(KINDS);
/** Those that an award can be taken up by, which still stands or does not. */
export const amendmentKindsFor = (revoked: boolean) =>
  Object.entries(KINDS)
    .filter(([kind]) => (kind === 'RESTORATION') === revoked)
    .map(([value, [label, hint]]) => ({ value, label: label(), hint: hint() }));
export const amendmentStateName = (state: string) => STATES[state]?.[0]() ?? state;
export const amendmentStateTone = (state: string) => STATES[state]?.[1] ?? 'neutral';
export const amendmentStateChoices = () => choices(STATES);
export const amendmentWayName = (way: string) => WAYS[way]?.() ?? way;
export const amendmentWayChoices = () => plainChoices(WAYS);
export const groundName = (ground: string) => GROUNDS[ground]?.() ?? ground;
export const groundChoices = () => plainChoices(GROUNDS);
export const amendmentTermName = (step: string) => TERMS[step]?.() ?? step;
export const returnedThingName = (what: string) => THINGS[what]?.() ?? what;
export const returnedThingChoices = () => plainChoices(THINGS);
export const returnStateName = (state: string) => RETURN_STATES[state]?.[0]() ?? state;
export const returnStateTone = (state: string) => RETURN_STATES[state]?.[1] ?? 'neutral';
export const returnStateChoices = () => choices(RETURN_STATES);

const MOMENTS: Record<string, (number: { number: string }) => string> = {
  DRAFTED: m.moment_drafted,
  PROPOSED: m.moment_proposed,
  RETURNED: m.moment_returned,
  SIGNED: m.moment_signed,
  PUBLISHED: m.moment_published,
  DISCARDED: m.moment_discarded,
  SENT: m.moment_sent,
  RECEIVED: m.moment_received,
  SUBMITTED: m.moment_submitted,
  DECIDED: m.moment_decided,
  DECLINED: m.moment_declined,
  FORWARDED: m.moment_forwarded,
  GIVEN_BACK: m.moment_given_back,
  GIVEN_UP: m.moment_given_up,
  CORRECTED: m.moment_corrected,
  ANNULLED: m.moment_annulled,
  REVOKED: m.moment_revoked,
  RESTORED: m.moment_restored,
};

const TONES: Record<string, Moment['tone']> = {
  SIGNED: 'now',
  PUBLISHED: 'gold',
  DECIDED: 'gold',
  RESTORED: 'gold',
  DECLINED: 'bad',
  DISCARDED: 'bad',
  ANNULLED: 'bad',
  REVOKED: 'bad',
  GIVEN_UP: 'bad',
};

export const momentName = ({ kind, number }: DecisionMoment) => MOMENTS[kind]?.({ number: number ?? '' }) ?? kind;
export const momentTone = (kind: string) => TONES[kind] ?? ('past' as const);

/** Who, about how many awards, and what was said. */
export const momentDetail = ({ by, awards, note }: DecisionMoment) =>
  [by, awards ? m.moment_awards({ count: formatNumber(awards) }) : null, note].filter(Boolean).join(' · ');
export const momentDay = (moment: DecisionMoment) => formatDate(moment.on);
