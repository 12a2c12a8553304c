-- Who heads a block or cluster in a year, by the Minister's decision for one year; a wrong row is superseded with the reason.
create table cluster_head (
    id                 uuid        not null,
    cluster_id         uuid        not null,
    year               integer     not null,
    office             text        not null,
    unit_id            uuid        not null,
    decision_number    text,
    decided_on         date,
    standing           text        not null,
    source             text,
    handed_over_on     date,
    handover_note      text,
    recorded_at        timestamptz not null default now(),
    recorded_by        uuid,
    superseded_at      timestamptz,
    superseded_because text,
    constraint pk_cluster_head primary key (id),
    constraint fk_cluster_head_cluster foreign key (cluster_id) references cluster (id),
    constraint fk_cluster_head_unit foreign key (unit_id) references unit (id),
    constraint fk_cluster_head_by foreign key (recorded_by) references account (id),
    constraint ck_cluster_head_year check (year between 1945 and 2100),
    constraint ck_cluster_head_office check (office in ('HEAD', 'DEPUTY')),
    constraint ck_cluster_head_standing check (standing in ('CONFIRMED', 'READ', 'ANALOGUE', 'RECALLED', 'DEMONSTRATION', 'ENTERED')),
    constraint ck_cluster_head_handover check (handed_over_on is not null or handover_note is null)
);
create unique index uq_cluster_head_office on cluster_head (cluster_id, year, office) where superseded_at is null;
-- Nobody is their own deputy.
create unique index uq_cluster_head_unit on cluster_head (cluster_id, year, unit_id) where superseded_at is null;
create index ix_cluster_head_unit on cluster_head (unit_id) where superseded_at is null;
