-- Older awards brought in from a file. Between the dry run and the entry its rows stay here; once entered they are the register's.
create table award_import (
    id            uuid        not null,
    unit_id       uuid        not null,
    file_name     text        not null,
    form          text        not null,
    separator     text        not null default ',',
    size          bigint      not null,
    sha256        bytea       not null,
    header        text[]      not null,
    ignored       text[]      not null default '{}',
    state         text        not null,
    row_count     integer     not null,
    wrong_count   integer     not null,
    already_there integer     not null,
    entered       integer,
    checked_at    timestamptz not null,
    checked_by    uuid        not null,
    entered_at    timestamptz,
    entered_by    uuid,
    version       bigint      not null default 0,
    constraint pk_award_import primary key (id),
    constraint fk_award_import_unit foreign key (unit_id) references unit (id),
    constraint fk_award_import_checked_by foreign key (checked_by) references account (id),
    constraint fk_award_import_entered_by foreign key (entered_by) references account (id),
    constraint ck_award_import_form check (form in ('CSV', 'XLSX')),
    constraint ck_award_import_state check (state in ('CHECKED', 'ENTERED', 'DISCARDED')),
    constraint ck_award_import_entered check ((state = 'ENTERED') = (entered_at is not null and entered_by is not null and entered is not null)),
    constraint ck_award_import_clean check (state <> 'ENTERED' or wrong_count = 0),
    constraint ck_award_import_sha256 check (length(sha256) = 32),
    constraint ck_award_import_file_name check (length(file_name) between 1 and 255)
);
-- The same file sent twice is one import.
create unique index uq_award_import_file on award_import (unit_id, sha256) where state <> 'DISCARDED';
create index ix_award_import_checked on award_import (checked_at desc, id desc);

create table award_import_row (
    id            uuid    not null,
    import_id     uuid    not null,
    number        integer not null,
    cells         text[]  not null,
    already_there boolean not null default false,
    violations    jsonb,
    constraint pk_award_import_row primary key (id),
    constraint fk_award_import_row_import foreign key (import_id) references award_import (id),
    constraint uq_award_import_row_number unique (import_id, number)
);
create index ix_award_import_row_wrong on award_import_row (import_id, number, id) where violations is not null;

-- Which file an award came from; null when it was decided here or loaded with the system.
alter table award add column import_id uuid;
alter table award add constraint fk_award_import foreign key (import_id) references award_import (id);

-- People are matched, and the same person twice is looked for, by name without diacritics and birth date.
create index ix_person_name_birth on person (search_text(name), birth_date);
