-- Who owes what to whom by when; done by doing the thing itself.
create table obligation (
    id               uuid        not null,
    kind             text        not null,
    subject_type     text        not null,
    subject_id       uuid        not null,
    title            text        not null,
    debtor_unit_id   uuid        not null,
    debtor_role      text        not null,
    creditor_unit_id uuid,
    due_on           date,
    opened_at        timestamptz not null default now(),
    settled_at       timestamptz,
    state            text        not null default 'OPEN',
    constraint pk_obligation primary key (id),
    constraint fk_obligation_debtor foreign key (debtor_unit_id) references unit (id),
    constraint fk_obligation_creditor foreign key (creditor_unit_id) references unit (id),
    constraint ck_obligation_state check (state in ('OPEN', 'DONE', 'CANCELLED')),
    constraint ck_obligation_settled check ((state = 'OPEN') = (settled_at is null))
);
create unique index uq_obligation_open on obligation (kind, subject_type, subject_id, debtor_unit_id, debtor_role) where state = 'OPEN';
create index ix_obligation_debtor on obligation (debtor_unit_id, debtor_role, due_on, id) where state = 'OPEN';
create index ix_obligation_subject on obligation (subject_type, subject_id);

-- The bytes lie under the data directory by their sha256; a row says who brought them, for which unit, under what name.
create table document (
    id          uuid        not null,
    file_name   text        not null,
    media_type  text        not null,
    size        bigint      not null,
    sha256      bytea       not null,
    unit_id     uuid        not null,
    uploaded_by uuid        not null,
    uploaded_at timestamptz not null default now(),
    constraint pk_document primary key (id),
    constraint fk_document_unit foreign key (unit_id) references unit (id),
    constraint fk_document_account foreign key (uploaded_by) references account (id),
    constraint ck_document_sha256 check (length(sha256) = 32),
    constraint ck_document_size check (size > 0),
    constraint ck_document_file_name check (length(file_name) between 1 and 255)
);
create index ix_document_sha256 on document (sha256);
revoke update, delete, truncate on document from ${appRole};
create table document_ticket (
    digest      bytea       not null,
    document_id uuid        not null,
    account_id  uuid        not null,
    expires_at  timestamptz not null,
    constraint pk_document_ticket primary key (digest),
    constraint fk_document_ticket_document foreign key (document_id) references document (id)
);
create index ix_document_ticket_expiry on document_ticket (expires_at);
