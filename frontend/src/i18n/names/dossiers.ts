import { m } from '@/paraglide/messages';
import type { BadgeTone } from '@/ui/Badge';

type Names = Record<string, () => string>;

const KINDS: Names = {
  MERIT: m.dossier_kind_merit,
  CAMPAIGN: m.dossier_kind_campaign,
  EXTRAORDINARY: m.dossier_kind_extraordinary,
  DEDICATION: m.dossier_kind_dedication,
  TENURE: m.dossier_kind_tenure,
  EXTERNAL: m.dossier_kind_external,
};

const STATES: Record<string, [() => string, BadgeTone]> = {
  DRAFT: [m.dossier_state_draft, 'neutral'],
  SUBMITTED: [m.dossier_state_submitted, 'info'],
  RETURNED: [m.dossier_state_returned, 'warn'],
  ACCEPTED: [m.dossier_state_accepted, 'good'],
  REFUSED: [m.dossier_state_refused, 'bad'],
  RECEIVED: [m.dossier_state_received, 'info'],
  DECIDED: [m.dossier_state_decided, 'gold'],
  ARCHIVED: [m.dossier_state_archived, 'neutral'],
  WITHDRAWN: [m.dossier_state_withdrawn, 'neutral'],
  DISCARDED: [m.dossier_state_discarded, 'neutral'],
};

const CLAIMS: Names = {
  MINE: m.dossier_claim_mine,
  NOBODY: m.dossier_claim_nobody,
  COLLEAGUE: m.dossier_claim_colleague,
};

const OUTCOMES: Record<string, [() => string, BadgeTone]> = {
  PENDING: [m.outcome_pending, 'neutral'],
  REFUSED: [m.outcome_refused, 'bad'],
  PASSED: [m.outcome_passed, 'good'],
  FAILED: [m.outcome_failed, 'bad'],
  DECLINED: [m.outcome_declined, 'bad'],
  AWARDED: [m.outcome_awarded, 'gold'],
};

const EVIDENCE: Names = {
  REPORT: m.evidence_report,
  INITIATIVE: m.evidence_initiative,
  CONFIRMATION: m.evidence_confirmation,
  OTHER: m.evidence_other,
};

const ATTACHMENTS: Names = {
  MINUTES: m.attachment_minutes,
  VOTES: m.attachment_votes,
  SUBMISSION: m.attachment_submission,
  OTHER: m.attachment_other,
};

const NOMINEES: Names = {
  INDIVIDUAL: m.nominee_individual,
  COLLECTIVE: m.nominee_collective,
  HOUSEHOLD: m.nominee_household,
};

const SIMPLIFIED: Names = {
  POLITICAL_TASK: m.simplified_political_task,
  EXTRAORDINARY_FEAT: m.simplified_extraordinary_feat,
  DISCOVERED_BY_HEAD: m.simplified_discovered_by_head,
  SERVICE_OR_EXTERNAL: m.simplified_service_or_external,
};

const choices = (names: Names) => Object.entries(names).map(([value, label]) => ({ value, label: label() }));
const name = (names: Names) => (code: string) => names[code]?.() ?? code;

export const dossierKindName = name(KINDS);
export const dossierKindChoices = () => choices(KINDS);
export const simplifiedReasonName = name(SIMPLIFIED);
export const dossierStateName = (state: string) => STATES[state]?.[0]() ?? state;
export const dossierStateTone = (state: string) => STATES[state]?.[1] ?? 'neutral';
export const dossierStateChoices = () => Object.entries(STATES).map(([value, [label]]) => ({ value, label: label() }));
export const claimChoices = () => choices(CLAIMS);
export const outcomeName = (outcome: string) => OUTCOMES[outcome]?.[0]() ?? outcome;
export const outcomeTone = (outcome: string) => OUTCOMES[outcome]?.[1] ?? 'neutral';
export const outcomeChoices = () => Object.entries(OUTCOMES).map(([value, [label]]) => ({ value, label: label() }));
export const evidenceKindName = name(EVIDENCE);
export const evidenceKindChoices = () => choices(EVIDENCE);
export const attachmentKindName = name(ATTACHMENTS);
export const attachmentKindChoices = () => choices(ATTACHMENTS);
export const nomineeKindName = name(NOMINEES);
