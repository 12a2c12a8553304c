import { m } from '@/paraglide/messages';
import { roleName } from './roles';
import { signModeName } from './signing';

type Name = () => string;

/** What the trail says was done, by the kind of thing it was done to. */
const ACTIONS: Record<string, Record<string, Name>> = {
  ACCOUNT: {
    SIGNED_IN: m.audit_action_signed_in,
    SIGNED_OUT: m.audit_action_signed_out,
    SIGNED_OUT_EVERYWHERE: m.audit_action_signed_out_everywhere,
    SIGN_IN: m.audit_action_sign_in,
    CHANGE_PASSWORD: m.audit_action_change_password,
    REFRESH_TOKEN_REUSED: m.audit_action_refresh_token_reused,
    PASSWORD_CHANGED: m.audit_action_password_changed,
    ACCOUNT_CREATED: m.audit_action_account_created,
    ACCOUNT_CHANGED: m.audit_action_account_changed,
    ACCOUNT_PASSWORD_RESET: m.audit_action_account_password_reset,
    ACCOUNT_BOUND: m.audit_action_account_bound,
    ACCOUNT_LOCKED: m.audit_action_account_locked,
    ACCOUNT_UNLOCKED: m.audit_action_account_unlocked,
    ROLE_GIVEN: m.audit_action_role_given,
    ROLE_REVOKED: m.audit_action_role_revoked,
  },
  SEASON: {
    SEASON_BEGUN: m.audit_action_season_begun,
    SEASON_EDITED: m.audit_action_season_edited,
    SEASON_ISSUED: m.audit_action_season_issued,
    SEASON_AMENDED: m.audit_action_season_amended,
    SEASON_NOTHING_TO_PROPOSE: m.audit_action_season_nothing_to_propose,
  },
  FACT: {
    FACT_RECORDED: m.audit_action_fact_recorded,
    FACT_CORRECTED: m.audit_action_fact_corrected,
    FACT_WITHDRAWN: m.audit_action_fact_withdrawn,
    FACTS_STATED: m.audit_action_facts_stated,
    FACT_STATEMENT_WITHDRAWN: m.audit_action_fact_statement_withdrawn,
  },
  TITLE_REGISTRATION: {
    TITLE_REGISTRATION_BEGUN: m.audit_action_title_reg_begun,
    TITLE_REGISTRATION_LINES_ADDED: m.audit_action_title_reg_lines_added,
    TITLE_REGISTRATION_LINE_REMOVED: m.audit_action_title_reg_line_removed,
    TITLE_REGISTRATION_SUBMITTED: m.audit_action_title_reg_submitted,
    TITLE_REGISTRATION_REOPENED: m.audit_action_title_reg_reopened,
  },
  CLUSTER: {
    CLUSTER_FORMED: m.audit_action_cluster_formed,
    CLUSTER_CHANGED: m.audit_action_cluster_changed,
    CLUSTER_MEMBER_ADDED: m.audit_action_cluster_member_added,
    CLUSTER_MEMBER_ENDED: m.audit_action_cluster_member_ended,
    CLUSTER_MEMBER_REMOVED: m.audit_action_cluster_member_removed,
  },
  UNIT: {
    UNIT_CREATED: m.audit_action_unit_created,
    UNIT_CHANGED: m.audit_action_unit_changed,
    UNIT_SUCCEEDED: m.audit_action_unit_succeeded,
  },
  PERSON: {
    PERSON_REGISTERED: m.audit_action_person_registered,
    PERSON_CORRECTED: m.audit_action_person_corrected,
    MEMBERSHIP_ADDED: m.audit_action_membership_added,
    MEMBERSHIP_CORRECTED: m.audit_action_membership_corrected,
    MEMBERSHIP_ENDED: m.audit_action_membership_ended,
    PERSON_MERGED: m.audit_action_person_merged,
    PERSON_MERGED_AWAY: m.audit_action_person_merged_away,
    PERSON_KEPT_APART: m.audit_action_person_kept_apart,
    PERSON_PAIR_REOPENED: m.audit_action_person_pair_reopened,
  },
  CALENDAR: {
    CALENDAR_DAY_SET: m.audit_action_calendar_day_set,
    CALENDAR_DAY_REMOVED: m.audit_action_calendar_day_removed,
  },
  DOCUMENT: {
    DOCUMENT_UPLOADED: m.audit_action_document_uploaded,
  },
  CAMPAIGN: {
    CAMPAIGN_DRAFTED: m.audit_action_campaign_drafted,
    CAMPAIGN_REVISED: m.audit_action_campaign_revised,
    CAMPAIGN_PROPOSED: m.audit_action_campaign_proposed,
    CAMPAIGN_RETURNED: m.audit_action_campaign_returned,
    CAMPAIGN_LAUNCHED: m.audit_action_campaign_launched,
    CAMPAIGN_CLOSED: m.audit_action_campaign_closed,
    CAMPAIGN_REVIEWED: m.audit_action_campaign_reviewed,
    CAMPAIGN_CANCELLED: m.audit_action_campaign_cancelled,
    CAMPAIGN_DISCARDED: m.audit_action_campaign_discarded,
  },
  REGISTRATION: {
    REGISTRATION_MADE: m.audit_action_registration_made,
    REGISTRATION_CONFIRMED: m.audit_action_registration_confirmed,
    REGISTRATION_AMENDMENT_ASKED: m.audit_action_registration_amendment_asked,
    REGISTRATION_AMENDED: m.audit_action_registration_amended,
    PROGRESS_REPORTED: m.audit_action_progress_reported,
    REGISTRATION_WITHDRAWN: m.audit_action_registration_withdrawn,
  },
  DOSSIER: {
    DOSSIER_OPENED: m.audit_action_dossier_opened,
    DOSSIER_EDITED: m.audit_action_dossier_edited,
    DOSSIER_SUBMITTED: m.audit_action_dossier_submitted,
    DOSSIER_RETURNED: m.audit_action_dossier_returned,
    DOSSIER_ACCEPTED: m.audit_action_dossier_accepted,
    DOSSIER_WITHDRAWN: m.audit_action_dossier_withdrawn,
    DOSSIER_DISCARDED: m.audit_action_dossier_discarded,
    DOSSIER_DECIDED: m.audit_action_dossier_decided,
    DOSSIER_REFUSED: m.audit_action_dossier_refused,
    DOSSIER_NOMINATION_REFUSED: m.audit_action_dossier_nomination_refused,
    DOSSIER_ARCHIVED: m.audit_action_dossier_archived,
    SECRET_DOSSIER_RECEIVED: m.audit_action_secret_dossier_received,
    SECRET_DOSSIER_DECIDED: m.audit_action_secret_dossier_decided,
    SECRET_DOSSIER_ARCHIVED: m.audit_action_secret_dossier_archived,
    SECRET_DOSSIER_DISCARDED: m.audit_action_secret_dossier_discarded,
    DOSSIER_CLAIMED: m.audit_action_dossier_claimed,
    DOSSIER_RELEASED: m.audit_action_dossier_released,
    DOSSIER_HANDED_OVER: m.audit_action_dossier_handed_over,
    DOSSIER_TAKEN_OVER: m.audit_action_dossier_taken_over,
  },
  NOMINATION: {
    NOMINATION_PASSED: m.audit_action_nomination_passed,
    NOMINATION_FAILED: m.audit_action_nomination_failed,
    NOMINATION_AWARDED: m.audit_action_nomination_awarded,
    NOMINATION_REFUSED: m.audit_action_nomination_refused,
    NOMINATION_DECLINED: m.audit_action_nomination_declined,
    NOMINATION_PENDING: m.audit_action_nomination_pending,
  },
  COUNCIL_RESULT: {
    COUNCIL_RESULT_RECORDED: m.audit_action_council_result_recorded,
  },
  DECISION: {
    DECISION_DRAFTED: m.audit_action_decision_drafted,
    DECISION_REVISED: m.audit_action_decision_revised,
    DECISION_PROPOSED: m.audit_action_decision_proposed,
    DECISION_RETURNED: m.audit_action_decision_returned,
    DECISION_SIGNED: m.audit_action_decision_signed,
    DECISION_PUBLISHED: m.audit_action_decision_published,
    DECISION_BONUS_CHOSEN: m.audit_action_decision_bonus_chosen,
    DECISION_SENT: m.audit_action_decision_sent,
    DECISION_RECEIVED: m.audit_action_decision_received,
    DECISION_DISCARDED: m.audit_action_decision_discarded,
  },
  PROVINCIAL_DECISION: {
    PROVINCIAL_DECISION_ENTERED: m.audit_action_provincial_decision_entered,
    PROVINCIAL_DECISION_REVISED: m.audit_action_provincial_decision_revised,
    PROVINCIAL_DECISION_DISCARDED: m.audit_action_provincial_decision_discarded,
    PROVINCIAL_DECISION_CONFIRMED: m.audit_action_provincial_decision_confirmed,
    PROVINCIAL_DECISION_RETURNED: m.audit_action_provincial_decision_returned,
  },
  STATE_SUBMISSION: {
    STATE_SUBMISSION_DRAFTED: m.audit_action_state_submission_drafted,
    STATE_SUBMISSION_DISCARDED: m.audit_action_state_submission_discarded,
    STATE_SUBMISSION_SIGNED: m.audit_action_state_submission_signed,
    STATE_SUBMISSION_SENT: m.audit_action_state_submission_sent,
    STATE_SUBMISSION_ARRIVED: m.audit_action_state_submission_arrived,
    STATE_SUBMISSION_RETURNED: m.audit_action_state_submission_returned,
    STATE_SUBMISSION_DECIDED: m.audit_action_state_submission_decided,
    STATE_SUBMISSION_HANDED_OVER: m.audit_action_state_submission_handed_over,
    STATE_SUBMISSION_CLOSED: m.audit_action_state_submission_closed,
  },
  NUMBER_BOOK: {
    NUMBER_BOOK_OPENED: m.audit_action_number_book_opened,
    NUMBER_BOOK_RULED: m.audit_action_number_book_ruled,
  },
  AWARD: {
    AWARD_ENTERED: m.audit_action_award_entered,
    AWARD_CONFIRMED: m.audit_action_award_confirmed,
  },
  AWARD_IMPORT: {
    AWARD_IMPORT_CHECKED: m.audit_action_award_import_checked,
    AWARD_IMPORT_ENTERED: m.audit_action_award_import_entered,
    AWARD_IMPORT_DISCARDED: m.audit_action_award_import_discarded,
  },
  EXPORT: {
    LIST_EXPORTED: m.audit_action_list_exported,
  },
  DATA_FILE: {
    DATA_LOADED: m.audit_action_data_loaded,
  },
};

const SUBJECTS: Record<string, Name> = {
  ACCOUNT: m.subject_account,
  SESSION: m.subject_session,
  UNIT: m.subject_unit,
  PERSON: m.subject_person,
  CALENDAR: m.subject_calendar,
  DOCUMENT: m.subject_document,
  DIRECTIVE: m.subject_directive,
  CLUSTER: m.subject_cluster,
  SEASON: m.subject_season,
  FACT: m.subject_fact,
  TITLE_REGISTRATION: m.subject_title_registration,
  CAMPAIGN: m.subject_campaign,
  REGISTRATION: m.subject_registration,
  DOSSIER: m.subject_dossier,
  NOMINATION: m.subject_nomination,
  COUNCIL_RESULT: m.subject_council_result,
  DECISION: m.subject_decision,
  STATE_SUBMISSION: m.subject_state_submission,
  PROVINCIAL_DECISION: m.subject_provincial_decision,
  NUMBER_BOOK: m.subject_number_book,
  AWARD: m.subject_award,
  AWARD_IMPORT: m.subject_award_import,
  DATA_FILE: m.subject_data_file,
  EXPORT: m.subject_export,
  REQUEST: m.subject_request,
};

/** Words for the fields that entries keep; what has none is shown as the API calls it. */
const FIELDS: Record<string, Name> = {
  publishedOn: m.field_published_on,
  launchedOn: m.field_launched_on,
  decidedOn: m.field_decided_on,
  heldOn: m.field_held_on,
  trueOn: m.field_true_on,
  awards: m.field_awards,
  rows: m.field_rows,
  wrongRows: m.field_wrong_rows,
  alreadyThere: m.field_already_there,
  entries: m.field_entries,
  loader: m.field_loader,
  list: m.field_list,
  format: m.field_format,
  columns: m.field_columns,
  lines: m.field_lines,
  nominations: m.field_nominations,
  passed: m.field_passed,
  asked: m.field_asked,
  attachments: m.field_attachments,
  level: m.field_level,
  authority: m.field_authority,
  decisionNumber: m.field_decision_number,
  awardCode: m.field_award_code,
  symbol: m.field_symbol,
  mediaType: m.field_media_type,
  size: m.field_size,
  with: m.field_with,
  date: m.field_date,
  reason: m.field_reason,
  note: m.field_note,
  title: m.field_title,
  name: m.field_name,
  number: m.field_number,
  code: m.field_code,
  role: m.field_role,
  from: m.field_from,
  to: m.field_to,
  unit: m.field_unit,
  dueOn: m.field_due_on,
  because: m.field_because,
  method: m.field_method,
  path: m.field_path,
  fileName: m.field_file_name,
  sha256: m.field_sha256,
  digest: m.field_digest,
  displayName: m.field_display_name,
  employeeCode: m.field_employee_code,
  birthDate: m.field_birth_date,
  sex: m.field_sex,
  position: m.field_position,
  kind: m.field_kind,
  source: m.field_source,
  summary: m.field_summary,
  year: m.field_year,
  state: m.field_state,
  signMode: m.field_sign_mode,
  signerTitle: m.field_signer_title,
  award: m.field_award,
  recipient: m.field_recipient,
  decision: m.field_decision,
  standing: m.field_standing,
};

/** Why a link of the chain does not hold. */
const BROKEN: Record<string, Name> = {
  POSITION_MISSING: m.broken_position_missing,
  ENTRY_MISSING: m.broken_entry_missing,
  DIGEST_CHANGED: m.broken_digest_changed,
  CONTENT_CHANGED: m.broken_content_changed,
  CHAIN_BROKEN: m.broken_chain_broken,
  SLIPPED_IN: m.broken_slipped_in,
};

const ALL: Record<string, Name> = Object.assign({}, ...Object.values(ACTIONS));

export const auditActionName = (action: string): string | null => ALL[action]?.() ?? null;
export const auditActionChoices = () =>
  Object.entries(ACTIONS).flatMap(([subject, names]) =>
    Object.entries(names).map(([value, label]) => ({ value, label: label(), group: subjectTypeName(subject) })),
  );
export const subjectTypeName = (type: string) => SUBJECTS[type]?.() ?? type;
export const subjectTypeChoices = () => Object.entries(SUBJECTS).map(([value, label]) => ({ value, label: label() }));
export const recordedFieldName = (field: string) => FIELDS[field]?.() ?? field;
/** Codes that people know by a name; all else is shown as it was written. */
export function recordedValue(field: string, value: string): string {
  if (field === 'role') return roleName(value);
  return field === 'signMode' ? signModeName(value) : value;
}

export const brokenLinkText = (reason: string) => BROKEN[reason]?.() ?? reason;
