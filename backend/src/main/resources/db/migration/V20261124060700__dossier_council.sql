create sequence dossier_number;

create table dossier (
    id           uuid        not null,
    number       text        not null,
    unit_id      uuid        not null,
    kind         text        not null,
    year         integer     not null,
    title        text        not null,
    summary      text,
    campaign_id  uuid,
    state        text        not null,
    submitted_at timestamptz,
    due_on       date,
    version      bigint      not null default 0,
    created_at   timestamptz not null default now(),
    created_by   uuid,
    updated_at   timestamptz not null default now(),
    search       text        generated always as (search_text(number || ' ' || title)) stored,
    constraint pk_dossier primary key (id),
    constraint uq_dossier_number unique (number),
    constraint fk_dossier_unit foreign key (unit_id) references unit (id),
    constraint fk_dossier_campaign foreign key (campaign_id) references campaign (id),
    constraint ck_dossier_kind check (kind in ('MERIT', 'CAMPAIGN', 'EXTRAORDINARY', 'DEDICATION', 'TENURE', 'EXTERNAL')),
    constraint ck_dossier_state check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'DECIDED', 'WITHDRAWN', 'DISCARDED')),
    constraint ck_dossier_year check (year between 1945 and 2100),
    constraint ck_dossier_title check (length(title) between 1 and 500)
);
create index ix_dossier_unit on dossier (unit_id, updated_at desc, id desc);
create index ix_dossier_state on dossier (state, updated_at desc, id desc);
create index ix_dossier_updated on dossier (updated_at desc, id desc);
create index ix_dossier_search on dossier using gin (search gin_trgm_ops);

create table dossier_attachment (
    dossier_id  uuid not null,
    document_id uuid not null,
    kind        text not null,
    constraint pk_dossier_attachment primary key (dossier_id, document_id),
    constraint fk_dossier_attachment_dossier foreign key (dossier_id) references dossier (id),
    constraint fk_dossier_attachment_document foreign key (document_id) references document (id),
    constraint ck_dossier_attachment_kind check (kind in ('MINUTES', 'SUBMISSION', 'OTHER'))
);
create index ix_dossier_attachment_document on dossier_attachment (document_id);

-- Every submitted version is kept as it was.
create table dossier_submission (
    id           uuid        not null,
    dossier_id   uuid        not null,
    ordinal      integer     not null,
    submitted_at timestamptz not null,
    submitted_by uuid        not null,
    content      jsonb       not null,
    constraint pk_dossier_submission primary key (id),
    constraint fk_dossier_submission_dossier foreign key (dossier_id) references dossier (id),
    constraint uq_dossier_submission_ordinal unique (dossier_id, ordinal)
);
revoke update, delete, truncate on dossier_submission from ${appRole};

create table dossier_return (
    id          uuid        not null,
    dossier_id  uuid        not null,
    reason      text        not null,
    due_on      date        not null,
    returned_at timestamptz not null,
    returned_by uuid        not null,
    constraint pk_dossier_return primary key (id),
    constraint fk_dossier_return_dossier foreign key (dossier_id) references dossier (id)
);
create index ix_dossier_return_dossier on dossier_return (dossier_id, returned_at);

-- Who and what the nominee was is frozen when the dossier is submitted: figures never recompute it from today's record.
create table nomination (
    id                    uuid    not null,
    dossier_id            uuid    not null,
    ordinal               integer not null,
    nominee_kind          text    not null,
    person_id             uuid,
    collective_id         uuid,
    award_code            text    not null,
    report                text,
    frozen_name           text,
    frozen_unit_id        uuid,
    frozen_position       text,
    frozen_position_group text,
    frozen_direct_worker  boolean,
    frozen_sex            text,
    constraint pk_nomination primary key (id),
    constraint fk_nomination_dossier foreign key (dossier_id) references dossier (id),
    constraint fk_nomination_person foreign key (person_id) references person (id),
    constraint fk_nomination_collective foreign key (collective_id) references unit (id),
    constraint fk_nomination_frozen_unit foreign key (frozen_unit_id) references unit (id),
    constraint fk_nomination_award foreign key (award_code) references award_type (code),
    constraint uq_nomination_ordinal unique (dossier_id, ordinal) deferrable initially deferred,
    constraint uq_nomination_person unique (dossier_id, person_id, award_code),
    constraint uq_nomination_collective unique (dossier_id, collective_id, award_code),
    constraint ck_nomination_nominee check ((nominee_kind = 'INDIVIDUAL' and person_id is not null and collective_id is null)
                                         or (nominee_kind = 'COLLECTIVE' and collective_id is not null and person_id is null))
);
create index ix_nomination_person on nomination (person_id);
create index ix_nomination_collective on nomination (collective_id);
create index ix_nomination_award on nomination (award_code, id);

create table nomination_evidence (
    nomination_id uuid not null,
    document_id   uuid not null,
    kind          text not null,
    constraint pk_nomination_evidence primary key (nomination_id, document_id),
    constraint fk_nomination_evidence_nomination foreign key (nomination_id) references nomination (id) on delete cascade,
    constraint fk_nomination_evidence_document foreign key (document_id) references document (id),
    constraint ck_nomination_evidence_kind check (kind in ('REPORT', 'INITIATIVE', 'CONFIRMATION', 'OTHER'))
);
create index ix_nomination_evidence_document on nomination_evidence (document_id);

-- No row: still pending. A correction adds a row and supersedes the one before.
create table nomination_outcome (
    id                 uuid        not null,
    nomination_id      uuid        not null,
    outcome            text        not null,
    true_on            date        not null,
    recorded_at        timestamptz not null default now(),
    recorded_by        uuid,
    superseded_at      timestamptz,
    superseded_because text,
    constraint pk_nomination_outcome primary key (id),
    constraint fk_nomination_outcome_nomination foreign key (nomination_id) references nomination (id),
    constraint ck_nomination_outcome_outcome check (outcome in ('PASSED', 'FAILED', 'AWARDED'))
);
create unique index uq_nomination_outcome_current on nomination_outcome (nomination_id) where superseded_at is null;

-- The council's result as entered from its minutes; secret ballots will feed the same rows.
create table council_result (
    id                  uuid        not null,
    unit_id             uuid        not null,
    council_name        text        not null,
    held_on             date        not null,
    member_count        integer     not null,
    present_count       integer     not null,
    minutes_document_id uuid        not null,
    recorded_at         timestamptz not null default now(),
    recorded_by         uuid        not null,
    constraint pk_council_result primary key (id),
    constraint fk_council_result_unit foreign key (unit_id) references unit (id),
    constraint fk_council_result_minutes foreign key (minutes_document_id) references document (id),
    constraint ck_council_result_counts check (member_count > 0 and present_count between 0 and member_count)
);
create index ix_council_result_unit on council_result (unit_id, held_on desc, id desc);
create index ix_council_result_minutes on council_result (minutes_document_id);
create table council_vote (
    council_result_id uuid    not null,
    nomination_id     uuid    not null,
    votes_for         integer not null,
    votes_against     integer not null,
    passed            boolean not null,
    constraint pk_council_vote primary key (council_result_id, nomination_id),
    constraint fk_council_vote_result foreign key (council_result_id) references council_result (id),
    constraint fk_council_vote_nomination foreign key (nomination_id) references nomination (id),
    constraint uq_council_vote_nomination unique (nomination_id),
    constraint ck_council_vote_counts check (votes_for >= 0 and votes_against >= 0)
);
revoke update, delete, truncate on council_result, council_vote from ${appRole};
