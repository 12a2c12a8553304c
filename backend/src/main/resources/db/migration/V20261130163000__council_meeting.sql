-- Councils with their members and rules, as of any day; their meetings, and what is put before them.
create table council (
    id              uuid        not null,
    version         bigint      not null default 0,
    unit_id         uuid        not null,
    level           text        not null,
    name            text        not null,
    decision_number text        not null,
    founded_on      date        not null,
    ended_on        date,
    standing        text        not null,
    created_at      timestamptz not null default now(),
    updated_at      timestamptz not null default now(),
    constraint pk_council primary key (id),
    constraint fk_council_unit foreign key (unit_id) references unit (id),
    constraint ck_council_level check (level in ('UNIT', 'MINISTRY', 'INITIATIVE')),
    constraint ck_council_name check (length(name) between 1 and 300),
    constraint ck_council_decision check (length(decision_number) between 1 and 100),
    constraint ck_council_period check (ended_on is null or ended_on >= founded_on),
    constraint ck_council_standing check (standing in ('DEMONSTRATION', 'ENTERED')),
    -- Two councils of one kind would both vote on the unit's cases.
    constraint ex_council_level exclude using gist (unit_id with =, level with =, daterange(founded_on, ended_on, '[]') with &&)
);
create index ix_council_name on council (name collate vietnamese, id);
create index ix_council_search on council using gin (search_text(name) gin_trgm_ops);

create table council_seat (
    id                 uuid        not null,
    council_id         uuid        not null,
    person_id          uuid        not null,
    office             text        not null,
    standing_body      boolean     not null,
    valid              daterange   not null,
    recorded_at        timestamptz not null default now(),
    recorded_by        uuid,
    superseded_at      timestamptz,
    superseded_because text,
    constraint pk_council_seat primary key (id),
    constraint fk_council_seat_council foreign key (council_id) references council (id),
    constraint fk_council_seat_person foreign key (person_id) references person (id),
    constraint fk_council_seat_by foreign key (recorded_by) references account (id),
    constraint ck_council_seat_office check (office in ('CHAIR', 'FIRST_VICE_CHAIR', 'STANDING_VICE_CHAIR', 'VICE_CHAIR', 'SECRETARY', 'MEMBER')),
    constraint ck_council_seat_valid check (not isempty(valid)),
    constraint ck_council_seat_superseded check ((superseded_at is null) = (superseded_because is null)),
    constraint ex_council_seat_person exclude using gist (council_id with =, person_id with =, valid with &&) where (superseded_at is null),
    constraint ex_council_seat_chair exclude using gist (council_id with =, valid with &&) where (superseded_at is null and office = 'CHAIR')
);
create index ix_council_seat_council on council_seat (council_id) where superseded_at is null;
create index ix_council_seat_person on council_seat (person_id) where superseded_at is null;

-- What a council's own regulation says of its votes, beside the decree. A share is exact: 90/100, 2/3.
create table council_regulation (
    id                  uuid        not null,
    council_id          uuid        not null,
    number              text        not null,
    citation            text        not null,
    valid               daterange   not null,
    pass_numerator      integer     not null,
    pass_denominator    integer     not null,
    quorum_numerator    integer     not null,
    quorum_denominator  integer     not null,
    secret              boolean     not null,
    by_letter           boolean     not null,
    substitutes_vote    boolean     not null,
    own_unit_recuses    boolean     not null,
    recusal_citation    text,
    standing            text        not null,
    source              text,
    note                text,
    recorded_at         timestamptz not null default now(),
    recorded_by         uuid,
    superseded_at       timestamptz,
    superseded_because  text,
    constraint pk_council_regulation primary key (id),
    constraint fk_council_regulation_council foreign key (council_id) references council (id),
    constraint fk_council_regulation_by foreign key (recorded_by) references account (id),
    constraint ck_council_regulation_number check (length(number) between 1 and 100),
    constraint ck_council_regulation_citation check (length(citation) between 1 and 300),
    constraint ck_council_regulation_valid check (not isempty(valid)),
    constraint ck_council_regulation_pass check (pass_numerator between 1 and pass_denominator and pass_denominator <= 100),
    constraint ck_council_regulation_quorum check (quorum_numerator between 1 and quorum_denominator and quorum_denominator <= 100),
    constraint ck_council_regulation_standing check (standing in ('CONFIRMED', 'READ', 'ANALOGUE', 'RECALLED', 'DEMONSTRATION', 'ENTERED')),
    constraint ex_council_regulation exclude using gist (council_id with =, valid with &&) where (superseded_at is null)
);
comment on column council_regulation.recusal_citation is 'by which article who is recused leaves «all members»; null: nobody ever does';

create table council_meeting (
    id               uuid        not null,
    version          bigint      not null default 0,
    council_id       uuid        not null,
    title            text        not null,
    mode             text        not null,
    held_on          date        not null,
    starts_at        time,
    place            text,
    state            text        not null,
    presiding_id     uuid        not null,
    ended_because    text,
    minutes          text,
    created_at       timestamptz not null,
    created_by       uuid        not null,
    updated_at       timestamptz not null,
    constraint pk_council_meeting primary key (id),
    constraint fk_council_meeting_council foreign key (council_id) references council (id),
    constraint fk_council_meeting_presiding foreign key (presiding_id) references council_seat (id),
    constraint fk_council_meeting_by foreign key (created_by) references account (id),
    constraint ck_council_meeting_title check (length(title) between 1 and 300),
    constraint ck_council_meeting_mode check (mode in ('IN_SESSION', 'BY_LETTER')),
    constraint ck_council_meeting_state check (state in ('PLANNED', 'CONVENED', 'IN_SESSION', 'VOTING', 'VOTED', 'CONCLUDED', 'CANCELLED')),
    constraint ck_council_meeting_ended check ((state = 'CANCELLED') = (ended_because is not null)),
    constraint ck_council_meeting_minutes check (length(minutes) <= 100000)
);
create index ix_council_meeting_held on council_meeting (held_on desc, id desc);
create index ix_council_meeting_council on council_meeting (council_id, held_on desc, id desc);

-- A case is a nomination on an agenda. It stands on one agenda at a time; what was taken off stays written.
create table council_case (
    id                 uuid        not null,
    meeting_id         uuid        not null,
    nomination_id      uuid        not null,
    ordinal            integer     not null,
    note               text,
    taken_off_at       timestamptz,
    taken_off_because  text,
    constraint pk_council_case primary key (id),
    constraint fk_council_case_meeting foreign key (meeting_id) references council_meeting (id),
    constraint fk_council_case_nomination foreign key (nomination_id) references nomination (id),
    constraint ck_council_case_ordinal check (ordinal between 1 and 10000),
    constraint ck_council_case_note check (length(note) <= 5000),
    constraint ck_council_case_taken_off check ((taken_off_at is null) = (taken_off_because is null))
);
create unique index uq_council_case_nomination on council_case (nomination_id) where taken_off_at is null;
create index ix_council_case_meeting on council_case (meeting_id, ordinal, id) where taken_off_at is null;

create table council_recusal (
    case_id     uuid        not null,
    seat_id     uuid        not null,
    cause       text        not null,
    found_by    text        not null,
    note        text,
    recorded_at timestamptz not null default now(),
    recorded_by uuid,
    constraint uq_council_recusal unique (case_id, seat_id),
    constraint fk_council_recusal_case foreign key (case_id) references council_case (id),
    constraint fk_council_recusal_seat foreign key (seat_id) references council_seat (id),
    constraint fk_council_recusal_by foreign key (recorded_by) references account (id),
    constraint ck_council_recusal_cause check (cause in ('OWN_CASE', 'RELATIVE', 'OWN_UNIT', 'OTHER')),
    constraint ck_council_recusal_found check (found_by in ('SYSTEM', 'DECLARED')),
    constraint ck_council_recusal_note check (length(note) <= 1000)
);
create index ix_council_recusal_seat on council_recusal (seat_id);

create table council_attendance (
    meeting_id    uuid        not null,
    seat_id       uuid        not null,
    attendance    text        not null,
    substitute_id uuid,
    recorded_at   timestamptz not null default now(),
    recorded_by   uuid        not null,
    constraint pk_council_attendance primary key (meeting_id, seat_id),
    constraint fk_council_attendance_meeting foreign key (meeting_id) references council_meeting (id),
    constraint fk_council_attendance_seat foreign key (seat_id) references council_seat (id),
    constraint fk_council_attendance_substitute foreign key (substitute_id) references person (id),
    constraint fk_council_attendance_by foreign key (recorded_by) references account (id),
    constraint ck_council_attendance check (attendance in ('PRESENT', 'REMOTE', 'WRITTEN', 'ABSENT'))
);

-- Who signed the minutes, and which words: a digest over what the minutes and the count said then.
create table council_signature (
    meeting_id uuid        not null,
    office     text        not null,
    account_id uuid        not null,
    digest     bytea       not null,
    signed_at  timestamptz not null,
    constraint pk_council_signature primary key (meeting_id, office),
    constraint fk_council_signature_meeting foreign key (meeting_id) references council_meeting (id),
    constraint fk_council_signature_account foreign key (account_id) references account (id),
    constraint ck_council_signature_office check (office in ('CHAIR', 'SECRETARY')),
    constraint ck_council_signature_digest check (length(digest) = 32)
);
revoke update, delete, truncate on council_signature from ${appRole};

-- A result that a ballot of a meeting gave has the meeting's minutes; one entered from outside has its document.
alter table council_result alter column minutes_document_id drop not null;
alter table council_result add column meeting_id uuid;
alter table council_result add constraint fk_council_result_meeting foreign key (meeting_id) references council_meeting (id);
alter table council_result add constraint ck_council_result_minutes check (minutes_document_id is not null or meeting_id is not null);
create unique index uq_council_result_meeting on council_result (meeting_id) where meeting_id is not null;
