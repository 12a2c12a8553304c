-- Terms in working days, with the article that gives them. Of a term that no text read names there is no row: it is set by hand, and shown so.
create table dossier_term (
    id           uuid      not null,
    kind         text      not null,
    valid        daterange not null,
    working_days integer   not null,
    document     text      not null,
    article      text      not null,
    clause       text,
    standing     text      not null,
    source       text      not null,
    note         text,
    constraint pk_dossier_term primary key (id),
    constraint ck_dossier_term_kind check (kind in ('VERIFY', 'SUPPLEMENT')),
    constraint ck_dossier_term_days check (working_days between 1 and 250),
    constraint ck_dossier_term_standing check (standing in ('CONFIRMED', 'READ', 'ANALOGUE', 'RECALLED', 'DEMONSTRATION', 'ENTERED')),
    constraint ex_dossier_term_overlap exclude using gist (kind with =, valid with &&)
);
-- The decrees give the Ministry of Home Affairs 20 working days from a complete dossier. What this ministry gives itself was not found: taken over from
-- the like case.
insert into dossier_term (id, kind, valid, working_days, document, article, clause, standing, source, note) values
    ('019e0000-0000-7000-8000-000000000001', 'VERIFY', '[2024-01-01,2025-07-01)', 20, 'Nghị định 98/2023/NĐ-CP', 'Điều 32', 'khoản 2', 'ANALOGUE',
     'T-b70a; T-6800', 'Thời hạn thẩm định của Bộ Nội vụ từ khi nhận đủ hồ sơ, áp dụng tương tự.'),
    ('019e0000-0000-7000-8000-000000000002', 'VERIFY', '[2025-07-01,2027-03-01)', 20, 'Nghị định 152/2025/NĐ-CP', 'Điều 35', 'khoản 2', 'ANALOGUE',
     'N152', 'Thời hạn thẩm định của Bộ Nội vụ từ khi nhận đủ hồ sơ, áp dụng tương tự.');

alter table dossier
    drop constraint ck_dossier_state,
    add constraint ck_dossier_state check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'REFUSED', 'DECIDED', 'ARCHIVED', 'WITHDRAWN', 'DISCARDED')),
    add column due_term_id uuid,
    add column supplement_late boolean not null default false,
    add constraint fk_dossier_due_term foreign key (due_term_id) references dossier_term (id);

-- What is to be mended, point by point. Nominations are written anew while a draft is edited, so a point keeps which one it was about in words too.
create table dossier_return_point (
    id            uuid    not null,
    return_id     uuid    not null,
    ordinal       integer not null,
    nomination_id uuid,
    document_id   uuid,
    about         text,
    text          text    not null,
    constraint pk_dossier_return_point primary key (id),
    constraint fk_dossier_return_point_return foreign key (return_id) references dossier_return (id),
    constraint fk_dossier_return_point_document foreign key (document_id) references document (id),
    constraint uq_dossier_return_point_ordinal unique (return_id, ordinal),
    constraint ck_dossier_return_point_about check (nomination_id is null or document_id is null)
);
alter table dossier_return
    add column due_term_id uuid,
    add constraint fk_dossier_return_due_term foreign key (due_term_id) references dossier_term (id);

-- The day until which what is submitted here was to be mended; null for a first submission.
alter table dossier_submission
    add column mend_by date,
    add column late boolean not null default false,
    add constraint ck_dossier_submission_late check (not late or mend_by is not null);

-- Why a dossier, or one nomination of it, is refused: with the article.
create table dossier_refusal (
    id            uuid        not null,
    dossier_id    uuid        not null,
    nomination_id uuid,
    reason        text        not null,
    document      text        not null,
    article       text        not null,
    clause        text,
    refused_at    timestamptz not null,
    refused_by    uuid        not null,
    constraint pk_dossier_refusal primary key (id),
    constraint fk_dossier_refusal_dossier foreign key (dossier_id) references dossier (id),
    constraint fk_dossier_refusal_nomination foreign key (nomination_id) references nomination (id),
    constraint fk_dossier_refusal_by foreign key (refused_by) references account (id)
);
create unique index uq_dossier_refusal_dossier on dossier_refusal (dossier_id) where nomination_id is null;
create unique index uq_dossier_refusal_nomination on dossier_refusal (nomination_id) where nomination_id is not null;
create index ix_dossier_refusal_dossier on dossier_refusal (dossier_id);
revoke update, delete, truncate on dossier_refusal, dossier_return_point, dossier_term from ${appRole};

alter table nomination_outcome
    drop constraint ck_nomination_outcome_outcome,
    add constraint ck_nomination_outcome_outcome check (outcome in ('REFUSED', 'PASSED', 'FAILED', 'AWARDED'));
