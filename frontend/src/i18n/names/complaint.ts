import { m } from '@/paraglide/messages';
import type { BadgeTone } from '@/ui/Badge';

const choicesOf = (names: Record<string, () => string>) =>
  Object.entries(names).map(([value, label]) => ({ value, label: label() }));

const STATES: Record<string, [() => string, BadgeTone]> = {
  RECEIVED: [m.complaint_state_received, 'warn'],
  ACCEPTED: [m.complaint_state_accepted, 'info'],
  ASSIGNED: [m.complaint_state_assigned, 'info'],
  VERIFIED: [m.complaint_state_verified, 'info'],
  ANSWERED: [m.complaint_state_answered, 'good'],
  DECLINED: [m.complaint_state_declined, 'neutral'],
  WITHDRAWN: [m.complaint_state_withdrawn, 'neutral'],
};

export const complaintStateName = (state: string) => STATES[state]?.[0]() ?? state;
export const complaintStateTone = (state: string) => STATES[state]?.[1] ?? 'neutral';
export const complaintStateChoices = () =>
  Object.entries(STATES).map(([value, [label]]) => ({ value, label: label() }));

const KINDS: Record<string, () => string> = {
  COMPLAINT: m.complaint_kind_complaint,
  DENUNCIATION: m.complaint_kind_denunciation,
  PRESS: m.complaint_kind_press,
  FEEDBACK: m.complaint_kind_feedback,
};

export const complaintKindName = (kind: string) => KINDS[kind]?.() ?? kind;
export const complaintKindChoices = () => choicesOf(KINDS);

const CHANNELS: Record<string, () => string> = {
  LETTER: m.complaint_channel_letter,
  IN_PERSON: m.complaint_channel_in_person,
  ONLINE: m.complaint_channel_online,
  FORWARDED: m.complaint_channel_forwarded,
  PRESS: m.complaint_channel_press,
  CONSULTATION: m.complaint_channel_consultation,
};

export const complaintChannelName = (channel: string) => CHANNELS[channel]?.() ?? channel;
export const complaintChannelChoices = () => choicesOf(CHANNELS);

const SUBJECTS: Record<string, () => string> = {
  NOMINATION: m.complaint_subject_nomination,
  DOSSIER: m.complaint_subject_dossier,
  DECISION: m.complaint_subject_decision,
  AWARD: m.complaint_subject_award,
};

export const complaintSubjectName = (subject: string) => SUBJECTS[subject]?.() ?? subject;

const FINDINGS: Record<string, () => string> = {
  RIGHT: m.complaint_finding_right,
  PARTLY: m.complaint_finding_partly,
  WRONG: m.complaint_finding_wrong,
};

export const complaintFindingName = (finding: string) => FINDINGS[finding]?.() ?? finding;
export const complaintFindingChoices = () => choicesOf(FINDINGS);

const STEPS: Record<string, () => string> = {
  RECEIVE: m.complaint_step_receive,
  ACCEPT: m.complaint_accept,
  DECLINE: m.complaint_decline,
  ASSIGN: m.complaint_assign,
  VERIFY: m.complaint_verify,
  ANSWER: m.complaint_answer,
  REOPEN: m.complaint_reopen,
  WITHDRAW: m.complaint_withdraw,
  LINK_AMENDMENT: m.complaint_link,
};

export const complaintStepName = (action: string) => STEPS[action]?.() ?? action;
