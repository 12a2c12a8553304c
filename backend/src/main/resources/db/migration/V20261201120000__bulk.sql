-- Rows that other systems and people bring by the thousand, and what each of them came to.
create table bulk_job (
    id           uuid        not null,
    kind         text        not null,
    unit_id      uuid        not null,
    account_id   uuid        not null,
    -- Whom it acts for: a client only for what it was let in for.
    client_id    uuid,
    scopes       text[]      not null default '{}',
    file_name    text        not null,
    form         text        not null,
    separator    text        not null default ',',
    header       text[]      not null default '{}',
    ignored      text[]      not null default '{}',
    size         bigint      not null,
    sha256       bytea       not null,
    dry_run      boolean     not null,
    whole        boolean     not null,
    state        text        not null default 'QUEUED',
    -- Of a file that enters whole or not at all: whether all of it was found good.
    looked       boolean     not null default false,
    row_count    integer     not null default 0,
    done         integer     not null default 0,
    created      integer     not null default 0,
    changed      integer     not null default 0,
    unchanged    integer     not null default 0,
    refused      integer     not null default 0,
    received_at  timestamptz not null,
    started_at   timestamptz,
    ended_at     timestamptz,
    -- Who works at it, and until when nobody else may take it up.
    lease        uuid,
    lease_until  timestamptz,
    version      bigint      not null default 0,
    constraint pk_bulk_job primary key (id),
    constraint fk_bulk_job_unit foreign key (unit_id) references unit (id),
    constraint fk_bulk_job_account foreign key (account_id) references account (id),
    constraint fk_bulk_job_client foreign key (client_id) references client (id),
    constraint ck_bulk_job_form check (form in ('NDJSON', 'CSV', 'XLSX')),
    constraint ck_bulk_job_state check (state in ('QUEUED', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED')),
    constraint ck_bulk_job_sha256 check (length(sha256) = 32),
    constraint ck_bulk_job_counts check (done <= row_count)
);
-- The same file brought twice is one job, unless it was only looked at or given up.
create unique index uq_bulk_job_file on bulk_job (account_id, kind, sha256, whole) where not dry_run and state not in ('CANCELLED', 'FAILED');
create index ix_bulk_job_waiting on bulk_job (received_at, id) where state in ('QUEUED', 'RUNNING');
create index ix_bulk_job_account on bulk_job (account_id, received_at desc, id desc);
create index ix_bulk_job_unit on bulk_job (unit_id, received_at desc, id desc);
create index ix_bulk_job_ended on bulk_job (ended_at) where ended_at is not null;

create table bulk_row (
    id         uuid    not null default gen_random_uuid(),
    job_id     uuid    not null,
    number     integer not null,
    -- Of JSON lines the object, of a table its cells; a text where no object could be read.
    content    jsonb   not null,
    state      text    not null default 'WAITING',
    subject_id uuid,
    refusal    jsonb,
    constraint pk_bulk_row primary key (id),
    constraint uq_bulk_row_number unique (job_id, number),
    constraint fk_bulk_row_job foreign key (job_id) references bulk_job (id) on delete cascade,
    constraint ck_bulk_row_state check (state in ('WAITING', 'GOOD', 'CREATED', 'CHANGED', 'UNCHANGED', 'REFUSED')),
    constraint ck_bulk_row_refusal check ((state = 'REFUSED') = (refusal is not null))
);
create index ix_bulk_row_waiting on bulk_row (job_id, number) where state in ('WAITING', 'GOOD');
create index ix_bulk_row_state on bulk_row (job_id, state, number);
