-- The pact (giao ước thi đua) that the members of a block or cluster sign at the beginning of a year; a wrong one is superseded with the reason.
create table cluster_pact (
    id                 uuid        not null,
    cluster_id         uuid        not null,
    year               integer     not null,
    signed_on          date        not null,
    targets            text        not null,
    recorded_at        timestamptz not null default now(),
    recorded_by        uuid,
    superseded_at      timestamptz,
    superseded_because text,
    constraint pk_cluster_pact primary key (id),
    constraint fk_cluster_pact_cluster foreign key (cluster_id) references cluster (id),
    constraint fk_cluster_pact_by foreign key (recorded_by) references account (id),
    constraint ck_cluster_pact_year check (year between 1945 and 2100),
    constraint ck_cluster_pact_targets check (length(targets) between 1 and 10000)
);
create unique index uq_cluster_pact_year on cluster_pact (cluster_id, year) where superseded_at is null;

create table cluster_pact_signer (
    pact_id uuid not null,
    unit_id uuid not null,
    constraint pk_cluster_pact_signer primary key (pact_id, unit_id),
    constraint fk_cluster_pact_signer_pact foreign key (pact_id) references cluster_pact (id),
    constraint fk_cluster_pact_signer_unit foreign key (unit_id) references unit (id)
);
