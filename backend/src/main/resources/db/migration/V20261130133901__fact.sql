-- What the law asks about people and units beside awards and memberships. A row is one version of a fact: a correction supersedes it and adds the next.
create table fact (
    id                 uuid        not null,
    fact_id            uuid        not null,
    version            bigint      not null,
    kind               text        not null,
    person_id          uuid,
    collective_id      uuid,
    year               integer,
    -- Since when it is so, and how long: what had not begun by a day was not true on it.
    valid              daterange   not null,
    -- As the rulebook's record of this kind is written in JSON, without its id.
    value              jsonb       not null,
    title              text,
    authority          text,
    source             text        not null,
    document_id        uuid,
    demonstration      boolean     not null default false,
    recorded_because   text,
    recorded_at        timestamptz not null default now(),
    recorded_by        uuid,
    superseded_at      timestamptz,
    superseded_by      uuid,
    superseded_because text,
    constraint pk_fact primary key (id),
    constraint uq_fact_version unique (fact_id, version),
    constraint fk_fact_person foreign key (person_id) references person (id),
    constraint fk_fact_collective foreign key (collective_id) references unit (id),
    constraint fk_fact_document foreign key (document_id) references document (id),
    constraint fk_fact_recorded_by foreign key (recorded_by) references account (id),
    constraint fk_fact_superseded_by foreign key (superseded_by) references account (id),
    constraint ck_fact_nominee check (num_nonnulls(person_id, collective_id) = 1),
    constraint ck_fact_kind check (kind in ('RATING', 'INITIATIVE', 'RESEARCH', 'DISCIPLINE', 'PROCEEDING', 'LEAVE', 'LEADERSHIP', 'SERVICE',
                                            'ACHIEVEMENT', 'RECRUITMENT', 'MEMBERS', 'CLUSTER_RANK')),
    constraint ck_fact_nominee_kind check (kind in ('RATING', 'PROCEEDING', 'ACHIEVEMENT')
                                           or (kind in ('MEMBERS', 'CLUSTER_RANK')) = (collective_id is not null)),
    constraint ck_fact_year check (year between 1945 and 2100),
    constraint ck_fact_dated check ((kind in ('RATING', 'INITIATIVE', 'RESEARCH', 'ACHIEVEMENT', 'MEMBERS', 'CLUSTER_RANK')) = (year is not null)),
    constraint ck_fact_valid check (not isempty(valid) and not lower_inf(valid)),
    constraint ck_fact_titled check (kind not in ('INITIATIVE', 'RESEARCH', 'ACHIEVEMENT') or title is not null),
    constraint ck_fact_title check (length(title) between 1 and 500),
    constraint ck_fact_authority check (length(authority) between 1 and 300),
    constraint ck_fact_source check (length(source) between 1 and 500),
    constraint ck_fact_corrected check ((version = 0) = (recorded_because is null)),
    constraint ck_fact_superseded check ((superseded_at is null) = (superseded_because is null))
);
-- Of these there is one: a second is a mistake, or a correction.
create unique index uq_fact_once on fact (coalesce(person_id, collective_id), kind, coalesce(year, 0))
    where kind in ('RATING', 'RECRUITMENT', 'MEMBERS', 'CLUSTER_RANK') and superseded_at is null;
create unique index uq_fact_standing on fact (fact_id) where superseded_at is null;
create index ix_fact_person on fact (person_id, lower(valid) desc, id desc) where superseded_at is null;
create index ix_fact_collective on fact (collective_id, lower(valid) desc, id desc) where superseded_at is null;
create index ix_fact_since on fact (lower(valid) desc, id desc) where superseded_at is null;
create index ix_fact_document on fact (document_id) where document_id is not null;
revoke delete, truncate on fact from ${appRole};

-- That up to a day nothing is known of a nominee beside what is recorded, of some kinds.
create table fact_statement (
    id                 uuid        not null,
    person_id          uuid,
    collective_id      uuid,
    -- The unit for whose people it was given at once; null when for one nominee.
    given_for_id       uuid,
    kinds              text[]      not null,
    until              date        not null,
    source             text        not null,
    document_id        uuid,
    demonstration      boolean     not null default false,
    recorded_at        timestamptz not null default now(),
    recorded_by        uuid,
    superseded_at      timestamptz,
    superseded_by      uuid,
    superseded_because text,
    version            bigint      not null default 0,
    constraint pk_fact_statement primary key (id),
    constraint fk_fact_statement_person foreign key (person_id) references person (id),
    constraint fk_fact_statement_collective foreign key (collective_id) references unit (id),
    constraint fk_fact_statement_given_for foreign key (given_for_id) references unit (id),
    constraint fk_fact_statement_document foreign key (document_id) references document (id),
    constraint fk_fact_statement_recorded_by foreign key (recorded_by) references account (id),
    constraint fk_fact_statement_superseded_by foreign key (superseded_by) references account (id),
    constraint ck_fact_statement_nominee check (num_nonnulls(person_id, collective_id) = 1),
    constraint ck_fact_statement_kinds check (cardinality(kinds) > 0 and kinds <@ array ['INITIATIVE', 'RESEARCH', 'DISCIPLINE', 'PROCEEDING',
                                              'LEAVE', 'LEADERSHIP', 'SERVICE', 'ACHIEVEMENT']),
    constraint ck_fact_statement_source check (length(source) between 1 and 500),
    constraint ck_fact_statement_superseded check ((superseded_at is null) = (superseded_because is null))
);
create index ix_fact_statement_person on fact_statement (person_id, until desc, id desc) where superseded_at is null;
create index ix_fact_statement_collective on fact_statement (collective_id, until desc, id desc) where superseded_at is null;
create index ix_fact_statement_document on fact_statement (document_id) where document_id is not null;
revoke delete, truncate on fact_statement from ${appRole};
