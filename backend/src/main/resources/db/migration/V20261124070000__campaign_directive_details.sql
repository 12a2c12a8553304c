-- What the plan and the thread need beyond the first drawing: how a campaign ended and why it came back, remarks on its source; which
-- directives another implements and which it only names; the misprints that were mended in a copied text.
alter table campaign add column note text;
alter table campaign add column closed_on date;
alter table campaign add column return_reason text;
alter table campaign add column updated_by uuid;
alter table campaign add constraint ck_campaign_standing
    check (standing in ('CONFIRMED', 'READ', 'ANALOGUE', 'RECALLED', 'DEMONSTRATION', 'ENTERED'));
alter table campaign add constraint ck_campaign_closed check (closed_on is null or state = 'CLOSED');
alter table campaign add constraint ck_campaign_parent check (parent_id <> id);

-- The lists sort id the same way as the key.
drop index ix_campaign_starts;
create index ix_campaign_starts on campaign (starts_on desc nulls last, id desc);
create index ix_campaign_launched on campaign (launched_on desc nulls last, id desc);
create index ix_campaign_title on campaign (title collate vietnamese, id);
create index ix_campaign_parent on campaign (parent_id);
create index ix_campaign_criterion_campaign on campaign_criterion (campaign_id, ordinal);
create index ix_registration_campaign on registration (campaign_id, registered_at desc, id desc);
create index ix_registration_commitment_criterion on registration_commitment (criterion_id);

alter table directive add column signer_title text;
alter table directive add column corrections jsonb not null default '[]';
alter table directive add column search text
    generated always as (search_text(coalesce(number, '') || ' ' || title || ' ' || issuer)) stored;
alter table directive add constraint ck_directive_kind check (kind in ('DIRECTIVE', 'PLAN', 'PROGRAMME', 'OFFICIAL_LETTER'));
alter table directive add constraint ck_directive_sign_mode check (sign_mode in ('DIRECT', 'KT', 'TM', 'TL', 'TUQ'));
alter table directive_link rename column implements_id to target_id;
alter table directive_link rename constraint fk_directive_link_implements to fk_directive_link_target;
alter table directive_link add column kind text not null default 'IMPLEMENTS';
alter table directive_link alter column kind drop default;
alter table directive_link add constraint ck_directive_link_kind check (kind in ('IMPLEMENTS', 'MENTIONS'));
alter table directive_link add constraint ck_directive_link_self check (target_id <> directive_id);
create index ix_directive_link_target on directive_link (target_id);
create index ix_directive_issued on directive (issued_on desc nulls last, id desc);

-- A registration that was withdrawn says why.
alter table registration add constraint ck_registration_withdrawn check ((state = 'WITHDRAWN') = (withdrawn_because is not null));
alter table registration add column withdrawn_at timestamptz;
alter table registration_commitment add constraint ck_registration_commitment_target check (target >= 0);
