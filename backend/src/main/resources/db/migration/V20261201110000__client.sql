-- A program of another system: acts through a service account, whose grants say where, narrowed by scopes, which say for what.
alter table account add column service boolean not null default false;
alter table account add constraint ck_account_service
    check (not service or (password_hash is null and external_subject is null and person_id is null));

create table client (
    id                  uuid        not null,
    account_id          uuid        not null,
    unit_id             uuid        not null,
    name                text        not null,
    contact             text        not null,
    roles               text[]      not null,
    scopes              text[]      not null,
    addresses           text[]      not null default '{}',
    requests_per_minute integer     not null,
    expires_on          date,
    jwks                text,
    state               text        not null,
    registered_at       timestamptz not null,
    registered_by       uuid,
    version             bigint      not null default 0,
    search              text        generated always as (search_text(name || ' ' || contact)) stored,
    constraint pk_client primary key (id),
    constraint uq_client_account unique (account_id),
    constraint fk_client_account foreign key (account_id) references account (id),
    constraint fk_client_unit foreign key (unit_id) references unit (id),
    constraint fk_client_registered_by foreign key (registered_by) references account (id),
    constraint ck_client_texts check (length(name) between 1 and 200 and length(contact) between 1 and 300),
    constraint ck_client_may check (cardinality(roles) between 1 and 11 and cardinality(scopes) between 1 and 200),
    constraint ck_client_rate check (requests_per_minute between 1 and 100000),
    constraint ck_client_state check (state in ('ACTIVE', 'REVOKED'))
);
create index ix_client_unit on client (unit_id, name, id);
create index ix_client_registered_by on client (registered_by);
create index ix_client_search on client using gin (search gin_trgm_ops);

-- Only a keyed digest of a secret is kept. Two stand at once while one is exchanged for the other.
create table client_secret (
    id           uuid        not null,
    client_id    uuid        not null,
    digest       bytea       not null,
    hint         text        not null,
    expires_on   date        not null,
    made_at      timestamptz not null,
    made_by      uuid,
    withdrawn_at timestamptz,
    constraint pk_client_secret primary key (id),
    constraint fk_client_secret_client foreign key (client_id) references client (id),
    constraint fk_client_secret_made_by foreign key (made_by) references account (id)
);
create index ix_client_secret_client on client_secret (client_id);
create index ix_client_secret_made_by on client_secret (made_by);

-- Assertions (RFC 7523) that were used: each is good once, on every instance.
create table client_assertion (
    client_id  uuid        not null,
    digest     bytea       not null,
    expires_at timestamptz not null,
    constraint pk_client_assertion primary key (client_id, digest),
    constraint fk_client_assertion_client foreign key (client_id) references client (id)
);
create index ix_client_assertion_expires on client_assertion (expires_at);

create table client_usage (
    client_id uuid        not null,
    day       date        not null,
    operation text        not null,
    requests  bigint      not null,
    refused   bigint      not null,
    last_at   timestamptz not null,
    constraint pk_client_usage primary key (client_id, day, operation),
    constraint fk_client_usage_client foreign key (client_id) references client (id),
    constraint ck_client_usage_counts check (refused between 0 and requests)
);
