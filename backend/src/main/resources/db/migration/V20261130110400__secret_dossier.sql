-- A dossier that holds a state secret goes on paper (Decree 152/2025/NĐ-CP, Article 33(12)): of it stands here a stub, called by its number in the
-- paper book, and not one word more.
alter table dossier
    add column received_on date,
    add column decided_on  date,
    add column archived_on date,
    add column secret      boolean not null generated always as (received_on is not null) stored;
alter table dossier
    drop constraint ck_dossier_state,
    add constraint ck_dossier_state check (
        state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'REFUSED', 'RECEIVED', 'DECIDED', 'ARCHIVED', 'WITHDRAWN', 'DISCARDED')),
    add constraint ck_dossier_secret check (
        case when secret then state in ('RECEIVED', 'DECIDED', 'ARCHIVED', 'DISCARDED') and title ~ '^[0-9A-ZĐ][0-9A-ZĐ./-]{0,39}$' and title ~ '[0-9]'
                          and num_nonnulls(summary, campaign_id, submitted_at, due_on, claimed_by) = 0
             else state <> 'RECEIVED' and num_nonnulls(decided_on, archived_on) = 0 end),
    add constraint ck_dossier_secret_days check (decided_on >= received_on and archived_on >= decided_on);
create unique index uq_dossier_secret on dossier (unit_id, year, title) where secret and state <> 'DISCARDED';
