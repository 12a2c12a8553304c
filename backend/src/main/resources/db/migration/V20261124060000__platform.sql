-- Floor 0: what every capability stands on. Conventions: fk_ ix_ uq_ ck_ ex_ name every constraint, so that Java can tie each to a problem
-- code; `valid` is a half-open daterange (when it was true), recorded_at and superseded_at say when we knew it; instants are timestamptz.

create extension if not exists unaccent;
create extension if not exists pg_trgm;
create extension if not exists btree_gist;

grant usage on schema public to ${appRole};
alter default privileges in schema public grant select, insert, update, delete on tables to ${appRole};
alter default privileges in schema public grant usage, select on sequences to ${appRole};

-- Immutable, so that generated columns and indexes can hold it: lower case, no diacritics (đ included).
create function search_text(value text) returns text
    language sql immutable parallel safe strict
    return lower(public.unaccent('public.unaccent'::regdictionary, normalize(value, nfc)));

-- Vietnamese alphabetical order: An, Ă, Ân, Da, Dung, Đà, Đào.
create collation vietnamese (provider = icu, locale = 'vi');

create table idempotency_key (
    account_id     uuid        not null,
    key            text        not null,
    operation      text        not null,
    request_digest bytea       not null,
    status         integer,
    location       text,
    etag           text,
    body           text,
    created_at     timestamptz not null default now(),
    constraint pk_idempotency_key primary key (account_id, key),
    constraint ck_idempotency_key_length check (length(key) between 1 and 200)
);
create index ix_idempotency_key_created on idempotency_key (created_at);

-- Which of the first-start data an embedded database has been filled with.
create table first_start (
    name      text        not null,
    loaded_at timestamptz not null default now(),
    constraint pk_first_start primary key (name)
);
