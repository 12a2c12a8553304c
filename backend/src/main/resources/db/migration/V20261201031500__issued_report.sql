-- A report that was issued: what was asked, and the files, the same bytes for ever.
create table issued_report (
    id           uuid        not null,
    kind         text        not null,
    title        text        not null,
    language     text        not null,
    asked        jsonb       not null,
    against      jsonb,
    sort         text        not null,
    most_groups  integer     not null,
    -- The units that whoever asked reached then: what is in the figures.
    scope        uuid[]      not null,
    state        text        not null,
    failed_because text,
    checkpoint_position bigint,
    checkpoint_chain    text,
    requested_at timestamptz not null,
    requested_by uuid        not null,
    issued_at    timestamptz,
    search       text        generated always as (search_text(title)) stored,
    constraint pk_issued_report primary key (id),
    constraint fk_issued_report_by foreign key (requested_by) references account (id),
    constraint ck_issued_report_title check (length(title) between 1 and 300),
    constraint ck_issued_report_language check (language in ('vi', 'en')),
    constraint ck_issued_report_state check (state in ('QUEUED', 'ISSUED', 'FAILED')),
    constraint ck_issued_report_issued check ((state = 'ISSUED') = (issued_at is not null) and (state = 'ISSUED') = (checkpoint_position is not null)),
    constraint ck_issued_report_failed check ((state = 'FAILED') = (failed_because is not null))
);
create index ix_issued_report_requested on issued_report (requested_at desc, id desc);
create index ix_issued_report_title on issued_report (title collate vietnamese, id);
create index ix_issued_report_search on issued_report using gin (search gin_trgm_ops);
create index ix_issued_report_queued on issued_report (requested_at) where state = 'QUEUED';
create index ix_issued_report_by on issued_report (requested_by);
revoke delete, truncate on issued_report from ${appRole};

create table issued_report_file (
    report_id   uuid   not null,
    format      text   not null,
    sha256      text   not null,
    content     bytea  not null,
    constraint pk_issued_report_file primary key (report_id, format),
    constraint fk_issued_report_file_report foreign key (report_id) references issued_report (id),
    constraint ck_issued_report_file_format check (format in ('JSON', 'CSV', 'XLSX', 'PDF')),
    constraint ck_issued_report_file_sha256 check (sha256 = encode(sha256(content), 'hex'))
);
revoke update, delete, truncate on issued_report_file from ${appRole};
