-- Emulation blocks (khối, of a ministry's units) and clusters (cụm, of provincial departments), and who belonged to which from when to when.
create table cluster (
    id          uuid        not null,
    unit_id     uuid        not null,
    code        text        not null,
    kind        text        not null,
    ordinal     integer     not null,
    name        text        not null,
    name_en     text,
    note        text,
    standing    text        not null,
    source      text,
    version     bigint      not null default 0,
    created_at  timestamptz not null default now(),
    updated_at  timestamptz not null default now(),
    search      text        generated always as (search_text(code || ' ' || name || ' ' || coalesce(name_en, ''))) stored,
    constraint pk_cluster primary key (id),
    constraint uq_cluster_code unique (unit_id, code),
    constraint fk_cluster_unit foreign key (unit_id) references unit (id),
    constraint ck_cluster_code check (code ~ '^[A-Z0-9]+(-[A-Z0-9]+)*$' and length(code) <= 60),
    constraint ck_cluster_kind check (kind in ('BLOCK', 'CLUSTER')),
    constraint ck_cluster_name check (length(name) between 1 and 200),
    constraint ck_cluster_ordinal check (ordinal between 1 and 1000),
    constraint ck_cluster_standing check (standing in ('CONFIRMED', 'READ', 'ANALOGUE', 'RECALLED', 'DEMONSTRATION', 'ENTERED'))
);
create index ix_cluster_order on cluster (ordinal, id);
create index ix_cluster_name on cluster (name collate vietnamese, id);

-- Members change every year and may leave in the middle of one: dated rows, a wrong one is superseded with the reason.
create table cluster_member (
    id                 uuid        not null,
    cluster_id         uuid        not null,
    unit_id            uuid        not null,
    valid              daterange   not null,
    standing           text        not null,
    source             text,
    recorded_at        timestamptz not null default now(),
    recorded_by        uuid,
    superseded_at      timestamptz,
    superseded_because text,
    constraint pk_cluster_member primary key (id),
    constraint fk_cluster_member_cluster foreign key (cluster_id) references cluster (id),
    constraint fk_cluster_member_unit foreign key (unit_id) references unit (id),
    constraint fk_cluster_member_by foreign key (recorded_by) references account (id),
    constraint ck_cluster_member_valid check (not isempty(valid)),
    constraint ck_cluster_member_standing check (standing in ('CONFIRMED', 'READ', 'ANALOGUE', 'RECALLED', 'DEMONSTRATION', 'ENTERED')),
    -- A unit competes in one block or cluster at a time: it would be ranked, and given flags, twice.
    constraint ex_cluster_member_overlap exclude using gist (unit_id with =, valid with &&) where (superseded_at is null)
);
create index ix_cluster_member_cluster on cluster_member (cluster_id) where superseded_at is null;
create index ix_cluster_member_unit on cluster_member (unit_id, lower(valid) desc) where superseded_at is null;
