create table account (
    id                   uuid        not null,
    username             text        not null,
    display_name         text        not null,
    person_id            uuid,
    password_hash        text,
    must_change_password boolean     not null default false,
    state                text        not null default 'ACTIVE',
    external_subject     text,
    demonstration        boolean     not null default false,
    version              bigint      not null default 0,
    created_at           timestamptz not null default now(),
    search               text        generated always as (search_text(username || ' ' || display_name)) stored,
    constraint pk_account primary key (id),
    constraint uq_account_username unique (username),
    constraint uq_account_external_subject unique (external_subject),
    constraint fk_account_person foreign key (person_id) references person (id),
    constraint ck_account_username check (username ~ '^[a-z0-9][a-z0-9._-]{1,59}$'),
    constraint ck_account_state check (state in ('ACTIVE', 'LOCKED'))
);
create index ix_account_search on account using gin (search gin_trgm_ops);

create table account_grant (
    id          uuid        not null,
    account_id  uuid        not null,
    role        text        not null,
    unit_id     uuid        not null,
    valid       daterange   not null,
    recorded_at timestamptz not null default now(),
    recorded_by uuid,
    revoked_at  timestamptz,
    revoked_because text,
    constraint pk_account_grant primary key (id),
    constraint fk_account_grant_account foreign key (account_id) references account (id),
    constraint fk_account_grant_unit foreign key (unit_id) references unit (id),
    constraint ck_account_grant_role check (role in ('OFFICER', 'CLERK', 'UNIT_HEAD', 'COUNCIL_MEMBER', 'COUNCIL_SECRETARY', 'CLUSTER_HEAD',
                                                     'STANDING_OFFICE', 'RULE_OWNER', 'SIGNATORY', 'AUDITOR', 'ADMIN')),
    constraint ck_account_grant_valid check (not isempty(valid)),
    constraint ex_account_grant_overlap exclude using gist (account_id with =, role with =, unit_id with =, valid with &&) where (revoked_at is null)
);
create index ix_account_grant_account on account_grant (account_id) where revoked_at is null;

create table session (
    id           uuid        not null,
    account_id   uuid        not null,
    created_at   timestamptz not null default now(),
    last_seen_at timestamptz not null default now(),
    expires_at   timestamptz not null,
    user_agent   text,
    revoked_at   timestamptz,
    revoked_because text,
    constraint pk_session primary key (id),
    constraint fk_session_account foreign key (account_id) references account (id)
);
create index ix_session_account on session (account_id) where revoked_at is null;

-- Only the digest of a refresh token is kept; a used one that comes back after its grace revokes the session.
create table refresh_token (
    digest     bytea       not null,
    session_id uuid        not null,
    issued_at  timestamptz not null default now(),
    expires_at timestamptz not null,
    used_at    timestamptz,
    constraint pk_refresh_token primary key (digest),
    constraint fk_refresh_token_session foreign key (session_id) references session (id)
);
create index ix_refresh_token_session on refresh_token (session_id);

create table signing_key (
    id         uuid        not null,
    sealed_key bytea       not null,
    created_at timestamptz not null default now(),
    retired_at timestamptz,
    constraint pk_signing_key primary key (id)
);

-- Guessing is throttled by name and by address, across instances.
create table sign_in_failure (
    id       uuid        not null,
    username text        not null,
    address  text        not null,
    at       timestamptz not null default now(),
    constraint pk_sign_in_failure primary key (id)
);
create index ix_sign_in_failure_username on sign_in_failure (username, at);
create index ix_sign_in_failure_address on sign_in_failure (address, at);
