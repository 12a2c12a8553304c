-- One index for each order that a list may be asked for. A key that may be empty has one for each direction, since what is empty comes last in both.

create index ix_dossier_submitted on dossier (submitted_at desc nulls last, id desc);
create index ix_dossier_submitted_first on dossier (submitted_at, id);
create index ix_dossier_due on dossier (due_on, id);
create index ix_dossier_due_last on dossier (due_on desc nulls last, id desc);
create index ix_dossier_title on dossier (title collate vietnamese, id);

create index ix_decision_updated on decision (updated_at desc, id desc);
create index ix_decision_signed on decision (signed_on desc nulls last, id desc);
create index ix_decision_signed_first on decision (signed_on, id);
create index ix_decision_title on decision (title collate vietnamese, id);
create index ix_decision_published_title on decision (title collate vietnamese, id) where state = 'PUBLISHED';

create index ix_campaign_starts_first on campaign (starts_on, id);
create index ix_campaign_launched_first on campaign (launched_on, id);

create index ix_council_result_held on council_result (held_on desc, id desc);
create index ix_council_result_recorded on council_result (recorded_at desc, id desc);
create index ix_council_result_search on council_result using gin (search_text(council_name) gin_trgm_ops);

create index ix_obligation_due on obligation (state, due_on, id);
create index ix_obligation_due_last on obligation (state, due_on desc nulls last, id desc);
create index ix_obligation_opened on obligation (state, opened_at desc, id desc);
create index ix_obligation_debtor_state on obligation (debtor_unit_id, state, due_on, id);

create index ix_account_created on account (created_at desc, id desc);
create index ix_audit_entry_unit on audit_entry (unit_id, at desc, id desc);
