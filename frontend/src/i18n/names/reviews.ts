import { m } from '@/paraglide/messages';
import type { BadgeTone } from '@/ui/Badge';

const choicesOf = (names: Record<string, () => string>) =>
  Object.entries(names).map(([value, label]) => ({ value, label: label() }));

const KINDS: Record<string, () => string> = {
  HALF_YEAR: m.review_kind_half_year,
  YEAR: m.review_kind_year,
  THEMATIC: m.review_kind_thematic,
  FIVE_YEAR: m.review_kind_five_year,
};

export const reviewKindName = (kind: string) => KINDS[kind]?.() ?? kind;
export const reviewKindChoices = () => choicesOf(KINDS);

const STATES: Record<string, [() => string, BadgeTone]> = {
  DRAFT: [m.review_state_draft, 'neutral'],
  OPEN: [m.review_state_open, 'info'],
  CLOSED: [m.review_state_closed, 'good'],
  CANCELLED: [m.review_state_cancelled, 'neutral'],
};

export const reviewStateName = (state: string) => STATES[state]?.[0]() ?? state;
export const reviewStateTone = (state: string) => STATES[state]?.[1] ?? 'neutral';
export const reviewStateChoices = () => Object.entries(STATES).map(([value, [label]]) => ({ value, label: label() }));

const REPORTS: Record<string, [() => string, BadgeTone]> = {
  WRITING: [m.review_report_writing, 'neutral'],
  SUBMITTED: [m.review_report_submitted, 'info'],
  RETURNED: [m.review_report_returned, 'warn'],
  ACCEPTED: [m.review_report_accepted, 'good'],
  MISSING: [m.review_report_missing, 'bad'],
};

export const reportStateName = (state: string) => REPORTS[state]?.[0]() ?? state;
export const reportStateTone = (state: string) => REPORTS[state]?.[1] ?? 'neutral';
export const reportStateChoices = () => Object.entries(REPORTS).map(([value, [label]]) => ({ value, label: label() }));

const SOURCES: Record<string, () => string> = {
  CAMPAIGNS_LAUNCHED: m.review_source_campaigns_launched,
  CAMPAIGNS_REGISTERED: m.review_source_campaigns_registered,
  NOMINATIONS_PROPOSED: m.review_source_nominations_proposed,
  AWARDS_COLLECTIVES: m.review_source_awards_collectives,
  AWARDS_HOUSEHOLDS: m.review_source_awards_households,
  AWARDS_PERSONS: m.review_source_awards_persons,
  AWARDS_DIRECT_WORKERS: m.review_source_awards_direct_workers,
  AWARDS_WOMEN: m.review_source_awards_women,
  AWARDS_STATE: m.review_source_awards_state,
  AWARDS_MINISTRY: m.review_source_awards_ministry,
  COUNCIL_MEETINGS: m.review_source_council_meetings,
  COMPLAINTS_SETTLED: m.review_source_complaints_settled,
  DUTIES_KEPT: m.review_source_duties_kept,
  DUTIES_DUE: m.review_source_duties_due,
};

export const figureSourceChoices = () => choicesOf(SOURCES);
