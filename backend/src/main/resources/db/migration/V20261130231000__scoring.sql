-- Score sheets: the ministry's frame, and what a block or cluster makes of it. A sheet that was issued is never changed; the next version is another row.
create table score_sheet (
    id         uuid        not null,
    version    bigint      not null default 0,
    unit_id    uuid        not null,
    cluster_id uuid,
    frame_id   uuid,
    year       integer     not null,
    ordinal    integer     not null,
    title      text        not null,
    note       text,
    example    boolean     not null default false,
    state      text        not null,
    created_at timestamptz not null,
    created_by uuid,
    issued_at  timestamptz,
    issued_by  uuid,
    updated_at timestamptz not null,
    constraint pk_score_sheet primary key (id),
    constraint fk_score_sheet_unit foreign key (unit_id) references unit (id),
    constraint fk_score_sheet_cluster foreign key (cluster_id) references cluster (id),
    constraint fk_score_sheet_frame foreign key (frame_id) references score_sheet (id),
    constraint fk_score_sheet_created_by foreign key (created_by) references account (id),
    constraint fk_score_sheet_issued_by foreign key (issued_by) references account (id),
    constraint uq_score_sheet_ordinal unique nulls not distinct (unit_id, cluster_id, year, ordinal),
    constraint ck_score_sheet_year check (year between 1945 and 2100),
    constraint ck_score_sheet_state check (state in ('DRAFT', 'ISSUED', 'DISCARDED')),
    constraint ck_score_sheet_issued check ((state = 'ISSUED') = (issued_at is not null)),
    -- Only what a cluster makes stands within a frame.
    constraint ck_score_sheet_frame check ((cluster_id is null) = (frame_id is null))
);
create index ix_score_sheet_updated on score_sheet (updated_at desc, id desc);

create table score_criterion (
    id        uuid          not null,
    sheet_id  uuid          not null,
    ordinal   integer       not null,
    parent_id uuid,
    code      text          not null,
    name      text          not null,
    kind      text          not null,
    max       numeric(7, 2) not null,
    freedom   text          not null,
    measure   text,
    constraint pk_score_criterion primary key (id),
    constraint fk_score_criterion_sheet foreign key (sheet_id) references score_sheet (id),
    constraint fk_score_criterion_parent foreign key (parent_id) references score_criterion (id),
    constraint uq_score_criterion_code unique (sheet_id, code),
    constraint ck_score_criterion_kind check (kind in ('TASK', 'BONUS', 'DEDUCTION', 'EXCLUSION', 'AUTOMATIC')),
    constraint ck_score_criterion_max check (max > 0 and max <= 10000),
    constraint ck_score_criterion_freedom check (freedom in ('FIXED', 'REFINED')),
    constraint ck_score_criterion_measure check ((kind = 'AUTOMATIC') = (measure is not null)),
    constraint ck_score_criterion_measured check (measure in ('PUNCTUALITY', 'REPORTS', 'DIRECT_WORKERS'))
);
create index ix_score_criterion_sheet on score_criterion (sheet_id, ordinal);

-- A year's scoring of a cluster, from the members' own scores to the appraisal.
create table scoring_round (
    id           uuid        not null,
    version      bigint      not null default 0,
    cluster_id   uuid        not null,
    year         integer     not null,
    sheet_id     uuid        not null,
    state        text        not null,
    self_by      date        not null,
    cross_by     date        not null,
    meeting_on   date        not null,
    appraise_by  date        not null,
    created_at   timestamptz not null,
    created_by   uuid,
    updated_at   timestamptz not null,
    constraint pk_scoring_round primary key (id),
    constraint fk_scoring_round_cluster foreign key (cluster_id) references cluster (id),
    constraint fk_scoring_round_sheet foreign key (sheet_id) references score_sheet (id),
    constraint fk_scoring_round_created_by foreign key (created_by) references account (id),
    constraint uq_scoring_round_year unique (cluster_id, year),
    constraint ck_scoring_round_year check (year between 1945 and 2100),
    constraint ck_scoring_round_state check (state in ('SELF', 'CROSS', 'MEETING', 'APPRAISAL', 'CLOSED')),
    constraint ck_scoring_round_days check (self_by <= cross_by and cross_by <= meeting_on and meeting_on <= appraise_by)
);
create index ix_scoring_round_updated on scoring_round (updated_at desc, id desc);

-- Who stood in the cluster that year. Whoever left or ended in the middle of it is shown, and neither scored nor ranked.
create table scoring_member (
    round_id uuid    not null,
    unit_id  uuid    not null,
    ranked   boolean not null,
    left_on  date,
    heir_id  uuid,
    reason   text,
    constraint pk_scoring_member primary key (round_id, unit_id),
    constraint fk_scoring_member_round foreign key (round_id) references scoring_round (id),
    constraint fk_scoring_member_unit foreign key (unit_id) references unit (id),
    constraint fk_scoring_member_heir foreign key (heir_id) references unit (id),
    constraint ck_scoring_member_reason check (ranked or left_on is not null or reason is not null)
);
create index ix_scoring_member_unit on scoring_member (unit_id);

-- Who scores whom in the cross round; nobody themselves.
create table scoring_peer (
    round_id  uuid not null,
    scorer_id uuid not null,
    unit_id   uuid not null,
    constraint pk_scoring_peer primary key (round_id, scorer_id, unit_id),
    constraint fk_scoring_peer_scorer foreign key (round_id, scorer_id) references scoring_member (round_id, unit_id),
    constraint fk_scoring_peer_unit foreign key (round_id, unit_id) references scoring_member (round_id, unit_id),
    constraint ck_scoring_peer_other check (scorer_id <> unit_id)
);

-- The scores that one unit gives another, or itself, at one stage. Its version refuses the second of two officers.
create table score_card (
    id               uuid        not null,
    version          bigint      not null default 0,
    round_id         uuid        not null,
    unit_id          uuid        not null,
    stage            text        not null,
    scorer_id        uuid        not null,
    state            text        not null,
    sent_at          timestamptz,
    sent_on          date,
    sent_by          uuid,
    returned_because text,
    updated_at       timestamptz not null,
    constraint pk_score_card primary key (id),
    constraint fk_score_card_member foreign key (round_id, unit_id) references scoring_member (round_id, unit_id),
    constraint fk_score_card_scorer foreign key (scorer_id) references unit (id),
    constraint fk_score_card_sent_by foreign key (sent_by) references account (id),
    constraint uq_score_card unique (round_id, unit_id, stage, scorer_id),
    constraint ck_score_card_stage check (stage in ('SELF', 'PEER', 'GROUP', 'APPRAISAL')),
    constraint ck_score_card_state check (state in ('OPEN', 'SENT')),
    constraint ck_score_card_sent check ((state = 'SENT') = (sent_on is not null)),
    -- One scores oneself in the first round, and never in the cross round.
    constraint ck_score_card_scorer check (case stage when 'SELF' then scorer_id = unit_id when 'PEER' then scorer_id <> unit_id else true end)
);

-- Every score that was ever saved: a change adds a row.
create table score (
    id            uuid          not null,
    card_id       uuid          not null,
    criterion_id  uuid          not null,
    points        numeric(7, 2),
    reason        text,
    evidence      text,
    document_id   uuid,
    recorded_at   timestamptz   not null default now(),
    recorded_by   uuid,
    superseded_at timestamptz,
    constraint pk_score primary key (id),
    constraint fk_score_card foreign key (card_id) references score_card (id),
    constraint fk_score_criterion foreign key (criterion_id) references score_criterion (id),
    constraint fk_score_document foreign key (document_id) references document (id),
    constraint fk_score_by foreign key (recorded_by) references account (id),
    constraint ck_score_points check (points >= 0)
);
create unique index uq_score_now on score (card_id, criterion_id) where superseded_at is null;
create index ix_score_document on score (document_id) where document_id is not null;

-- What was computed, with what it was computed from; without points where the data do not say.
create table scoring_automatic (
    round_id     uuid        not null,
    unit_id      uuid        not null,
    criterion_id uuid        not null,
    part         integer     not null,
    whole        integer     not null,
    points       numeric(7, 2),
    computed_on  date        not null,
    constraint pk_scoring_automatic primary key (round_id, unit_id, criterion_id),
    constraint fk_scoring_automatic_member foreign key (round_id, unit_id) references scoring_member (round_id, unit_id),
    constraint fk_scoring_automatic_criterion foreign key (criterion_id) references score_criterion (id),
    constraint ck_scoring_automatic_parts check (part between 0 and whole and (points is null) = (whole = 0))
);

-- How equal totals were told apart: by the law's preference, or by secret ballot. Papers are sealed, all in one row, and gone once they are counted.
create table scoring_tie (
    id        uuid        not null,
    version   bigint      not null default 0,
    round_id  uuid        not null,
    units     uuid[]      not null,
    state     text        not null,
    way       text        not null,
    ranks     jsonb,
    facts     jsonb       not null default '[]',
    papers    jsonb       not null default '{}',
    counts    jsonb,
    opened_at timestamptz not null,
    closed_at timestamptz,
    constraint pk_scoring_tie primary key (id),
    constraint fk_scoring_tie_round foreign key (round_id) references scoring_round (id),
    constraint ck_scoring_tie_state check (state in ('OPEN', 'CLOSED')),
    constraint ck_scoring_tie_way check (way in ('PREFERENCE', 'BALLOT')),
    constraint ck_scoring_tie_units check (cardinality(units) >= 2),
    constraint ck_scoring_tie_closed check ((state = 'CLOSED') = (closed_at is not null and ranks is not null)),
    constraint ck_scoring_tie_papers check (state = 'OPEN' or papers = '{}')
) with (fillfactor = 50);
create index ix_scoring_tie_round on scoring_tie (round_id);

-- That a member took part, and never how or when.
create table scoring_tie_voter (
    tie_id  uuid    not null,
    unit_id uuid    not null,
    voted   boolean not null default false,
    constraint pk_scoring_tie_voter primary key (tie_id, unit_id),
    constraint fk_scoring_tie_voter_tie foreign key (tie_id) references scoring_tie (id),
    constraint fk_scoring_tie_voter_unit foreign key (unit_id) references unit (id)
);

-- What a round was followed by: a draft dossier with the rank as evidence.
create table scoring_nomination (
    id         uuid          not null,
    round_id   uuid          not null,
    unit_id    uuid          not null,
    award_code text          not null,
    dossier_id uuid          not null,
    rank       integer       not null,
    total      numeric(9, 2) not null,
    created_at timestamptz   not null,
    created_by uuid          not null,
    constraint pk_scoring_nomination primary key (id),
    constraint fk_scoring_nomination_member foreign key (round_id, unit_id) references scoring_member (round_id, unit_id),
    constraint fk_scoring_nomination_award foreign key (award_code) references award_type (code),
    constraint fk_scoring_nomination_dossier foreign key (dossier_id) references dossier (id),
    constraint fk_scoring_nomination_by foreign key (created_by) references account (id),
    constraint uq_scoring_nomination unique (round_id, unit_id, award_code),
    constraint ck_scoring_nomination_rank check (rank > 0)
);
