-- What happened, in gap-free order: readers sort by (xid, ordinal) and stop below the oldest running transaction.
create table event (
    id           uuid        not null,
    xid          xid8        not null default pg_current_xact_id(),
    ordinal      bigint      generated always as identity,
    occurred_at  timestamptz not null default clock_timestamp(),
    type         text        not null,
    subject_type text        not null,
    subject_id   uuid        not null,
    unit_id      uuid,
    account_id   uuid,
    data         jsonb       not null default '{}',
    constraint pk_event primary key (id)
);
create unique index uq_event_order on event (xid, ordinal);
create index ix_event_subject on event (subject_type, subject_id, xid, ordinal);
revoke update, delete, truncate on event from ${appRole};

-- The trail. The digest is made over a random salt and the canonical text of the content: the content can be erased by law
-- (by the owner role, never by the application) and the chain over the digests still holds.
create table audit_entry (
    id           uuid        not null,
    xid          xid8        not null default pg_current_xact_id(),
    at           timestamptz not null,
    account_id   uuid,
    account_name text,
    action       text        not null,
    outcome      text        not null,
    subject_type text        not null,
    subject_id   uuid,
    subject_label text,
    unit_id      uuid,
    content      text,
    salt         bytea       not null,
    digest       bytea       not null,
    constraint pk_audit_entry primary key (id),
    constraint ck_audit_entry_outcome check (outcome in ('DONE', 'REFUSED')),
    constraint ck_audit_entry_digest check (length(digest) = 32 and length(salt) = 16)
);
create index ix_audit_entry_at on audit_entry (at desc, id desc);
create index ix_audit_entry_subject on audit_entry (subject_type, subject_id, at desc, id desc);
create index ix_audit_entry_account on audit_entry (account_id, at desc, id desc);
create index ix_audit_entry_order on audit_entry (xid, id);
revoke update, delete, truncate on audit_entry from ${appRole};

-- One link an entry: chain = sha256(previous chain || digest). Written by the background sealer alone.
create table audit_seal (
    position  bigint      not null,
    entry_id  uuid        not null,
    digest    bytea       not null,
    chain     bytea       not null,
    sealed_at timestamptz not null default clock_timestamp(),
    constraint pk_audit_seal primary key (position),
    constraint uq_audit_seal_entry unique (entry_id),
    constraint fk_audit_seal_entry foreign key (entry_id) references audit_entry (id),
    constraint ck_audit_seal_length check (length(digest) = 32 and length(chain) = 32)
);
revoke update, delete, truncate on audit_seal from ${appRole};
