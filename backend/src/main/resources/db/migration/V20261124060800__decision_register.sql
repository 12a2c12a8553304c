-- Official numbers: OWN books count in the signing transaction without gaps; EXTERNAL books take the number the ministry's registry gave.
create table number_book (
    id      uuid    not null,
    unit_id uuid    not null,
    symbol  text    not null,
    year    integer not null,
    mode    text    not null,
    last    integer not null default 0,
    constraint pk_number_book primary key (id),
    constraint fk_number_book_unit foreign key (unit_id) references unit (id),
    constraint uq_number_book_symbol unique (unit_id, symbol, year),
    constraint ck_number_book_mode check (mode in ('OWN', 'EXTERNAL'))
);

create table decision (
    id           uuid        not null,
    unit_id      uuid        not null,
    title        text        not null,
    symbol       text        not null,
    legal_basis  text,
    state        text        not null,
    book_id      uuid,
    number       integer,
    number_text  text,
    signer_id    uuid,
    signer_name  text,
    signer_title text,
    sign_mode    text,
    signed_at    timestamptz,
    signed_on    date,
    published_at timestamptz,
    published_on date,
    digest       bytea,
    version      bigint      not null default 0,
    created_at   timestamptz not null default now(),
    created_by   uuid,
    updated_at   timestamptz not null default now(),
    search       text        generated always as (search_text(coalesce(number_text, '') || ' ' || title)) stored,
    constraint pk_decision primary key (id),
    constraint fk_decision_unit foreign key (unit_id) references unit (id),
    constraint fk_decision_book foreign key (book_id) references number_book (id),
    constraint fk_decision_signer foreign key (signer_id) references account (id),
    constraint uq_decision_number unique (book_id, number),
    constraint ck_decision_state check (state in ('DRAFT', 'PROPOSED', 'SIGNED', 'PUBLISHED', 'DISCARDED')),
    constraint ck_decision_signed check ((state in ('SIGNED', 'PUBLISHED')) = (signed_at is not null and number is not null and digest is not null)),
    constraint ck_decision_sign_mode check (sign_mode in ('DIRECT', 'KT', 'TM', 'TL', 'TUQ')),
    constraint ck_decision_title check (length(title) between 1 and 500)
);
create index ix_decision_unit on decision (unit_id, updated_at desc, id desc);
create index ix_decision_state on decision (state, updated_at desc, id desc);
create index ix_decision_published on decision (signed_on desc, id desc) where state = 'PUBLISHED';
create index ix_decision_search on decision using gin (search gin_trgm_ops);

create table decision_line (
    id            uuid    not null,
    decision_id   uuid    not null,
    ordinal       integer not null,
    nomination_id uuid    not null,
    constraint pk_decision_line primary key (id),
    constraint fk_decision_line_decision foreign key (decision_id) references decision (id),
    constraint fk_decision_line_nomination foreign key (nomination_id) references nomination (id),
    constraint uq_decision_line_nomination unique (nomination_id),
    constraint uq_decision_line_ordinal unique (decision_id, ordinal) deferrable initially deferred
);

-- Every award ever given, for ever: no UPDATE, no DELETE. What stands is told by award_standing; no row there means in force since decided_on.
create table award (
    id              uuid        not null,
    award_code      text        not null,
    recipient_kind  text        not null,
    recipient_name  text        not null,
    person_id       uuid,
    collective_id   uuid,
    unit_id         uuid        not null,
    year            integer     not null,
    decided_on      date        not null,
    decision_number text        not null,
    authority       text        not null,
    decision_id     uuid,
    nomination_id   uuid,
    demonstration   boolean     not null default false,
    recorded_at     timestamptz not null default now(),
    recorded_by     uuid,
    search          text        generated always as (search_text(recipient_name)) stored,
    number_search   text        generated always as (search_text(decision_number)) stored,
    constraint pk_award primary key (id),
    constraint fk_award_type foreign key (award_code) references award_type (code),
    constraint fk_award_person foreign key (person_id) references person (id),
    constraint fk_award_collective foreign key (collective_id) references unit (id),
    constraint fk_award_unit foreign key (unit_id) references unit (id),
    constraint fk_award_decision foreign key (decision_id) references decision (id),
    constraint fk_award_nomination foreign key (nomination_id) references nomination (id),
    constraint uq_award_nomination unique (nomination_id),
    constraint ck_award_recipient check ((recipient_kind = 'INDIVIDUAL' and person_id is not null and collective_id is null)
                                      or (recipient_kind = 'COLLECTIVE' and collective_id is not null and person_id is null))
);
create unique index uq_award_imported on award (award_code, coalesce(person_id, collective_id), decision_number, decided_on) where nomination_id is null;
create index ix_award_decided on award (decided_on desc, id desc);
create index ix_award_unit on award (unit_id, decided_on desc, id desc);
create index ix_award_person on award (person_id, decided_on desc, id desc);
create index ix_award_collective on award (collective_id, decided_on desc, id desc);
create index ix_award_code on award (award_code, decided_on desc, id desc);
create index ix_award_year on award (year, decided_on desc, id desc);
create index ix_award_search on award using gin (search gin_trgm_ops);
create index ix_award_number on award (number_search text_pattern_ops, decided_on desc, id desc);
revoke update, delete, truncate on award from ${appRole};

create table award_standing (
    id                 uuid        not null,
    award_id           uuid        not null,
    standing           text        not null,
    valid              daterange   not null,
    because            text        not null,
    recorded_at        timestamptz not null default now(),
    recorded_by        uuid,
    superseded_at      timestamptz,
    constraint pk_award_standing primary key (id),
    constraint fk_award_standing_award foreign key (award_id) references award (id),
    constraint ck_award_standing_standing check (standing in ('IN_FORCE', 'REVOKED')),
    constraint ex_award_standing_overlap exclude using gist (award_id with =, valid with &&) where (superseded_at is null)
);
revoke delete, truncate on award_standing from ${appRole};
