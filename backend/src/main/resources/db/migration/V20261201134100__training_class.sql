-- Classes for those who do emulation work: planned, opened, held, closed; who is invited, enrolled and waits, who was there, how the test went, who is certified.
create table training_class (
    id                uuid        not null,
    unit_id           uuid        not null,
    year              integer     not null,
    title             text        not null,
    programme         text        not null,
    place             text,
    online_address    text,
    seats             integer     not null,
    enrol_by          date        not null,
    sessions_needed   integer     not null,
    pass_mark         integer,
    tries             integer     not null,
    state             text        not null,
    cancelled_because text,
    planned_by        uuid,
    updated_at        timestamptz not null,
    version           bigint      not null default 0,
    search            text        generated always as (search_text(title || ' ' || programme)) stored,
    constraint pk_training_class primary key (id),
    constraint fk_training_class_unit foreign key (unit_id) references unit (id),
    constraint fk_training_class_planned_by foreign key (planned_by) references account (id),
    constraint ck_training_class_state check (state in ('DRAFT', 'OPEN', 'HELD', 'CLOSED', 'CANCELLED') and (state = 'CANCELLED') = (cancelled_because is not null)),
    constraint ck_training_class_where check (place is not null or online_address is not null),
    constraint ck_training_class_numbers check (year between 2000 and 2199 and seats between 1 and 1000 and sessions_needed between 1 and 50
        and pass_mark between 1 and 100 and tries between 1 and 10),
    constraint ck_training_class_texts check (length(title) between 1 and 300 and length(programme) between 1 and 10000 and length(place) <= 300
        and length(online_address) <= 500)
);
create index ix_training_class_unit on training_class (unit_id, enrol_by desc, id desc);
create index ix_training_class_order on training_class (enrol_by desc, id desc);
create index ix_training_class_planned_by on training_class (planned_by);
create index ix_training_class_search on training_class using gin (search gin_trgm_ops);

-- The code that is shown at a session is reckoned from its seed and the time.
create table training_session (
    id        uuid    not null,
    class_id  uuid    not null,
    ordinal   integer not null,
    held_on   date    not null,
    starts_at time    not null,
    ends_at   time    not null,
    topic     text    not null,
    speaker   text,
    seed      uuid    not null default gen_random_uuid(),
    constraint pk_training_session primary key (id),
    constraint uq_training_session_ordinal unique (class_id, ordinal),
    constraint fk_training_session_class foreign key (class_id) references training_class (id),
    constraint ck_training_session_times check (starts_at < ends_at),
    constraint ck_training_session_texts check (length(topic) between 1 and 300 and length(speaker) <= 200)
);

create table training_material (
    class_id    uuid    not null,
    ordinal     integer not null,
    document_id uuid    not null,
    constraint pk_training_material primary key (class_id, document_id),
    constraint fk_training_material_class foreign key (class_id) references training_class (id),
    constraint fk_training_material_document foreign key (document_id) references document (id)
);
create index ix_training_material_document on training_material (document_id);

create table training_question (
    class_id uuid    not null,
    ordinal  integer not null,
    question text    not null,
    choices  text[]  not null,
    answer   integer not null,
    constraint pk_training_question primary key (class_id, ordinal),
    constraint fk_training_question_class foreign key (class_id) references training_class (id),
    constraint ck_training_question_choices check (cardinality(choices) between 2 and 8 and answer between 1 and cardinality(choices)),
    constraint ck_training_question_text check (length(question) between 1 and 1000)
);

-- A seat is a number that only one has: two who press at once cannot both have the last.
create table training_learner (
    id                 uuid        not null,
    class_id           uuid        not null,
    person_id          uuid        not null,
    state              text        not null,
    seat               integer,
    asked_at           timestamptz not null,
    best               integer,
    passed             boolean     not null default false,
    evaluated          boolean     not null default false,
    certificate_year   integer,
    certificate_number integer,
    certificate_code   text,
    certified_on       date,
    constraint pk_training_learner primary key (id),
    constraint uq_training_learner_person unique (class_id, person_id),
    constraint uq_training_learner_seat unique (class_id, seat),
    constraint uq_training_learner_code unique (certificate_code),
    constraint fk_training_learner_class foreign key (class_id) references training_class (id),
    constraint fk_training_learner_person foreign key (person_id) references person (id),
    constraint ck_training_learner_state check (state in ('INVITED', 'ENROLLED', 'WAITING', 'LEFT') and (state = 'ENROLLED') = (seat is not null) and seat > 0),
    constraint ck_training_learner_certificate check (num_nonnulls(certificate_year, certificate_number, certificate_code, certified_on) in (0, 4)
        and (certificate_code is null or state = 'ENROLLED')),
    constraint ck_training_learner_best check (best between 0 and 100)
);
create index ix_training_learner_person on training_learner (person_id, certified_on desc);

create table training_attendance (
    session_id uuid        not null,
    learner_id uuid        not null,
    at         timestamptz not null,
    constraint pk_training_attendance primary key (session_id, learner_id),
    constraint fk_training_attendance_session foreign key (session_id) references training_session (id),
    constraint fk_training_attendance_learner foreign key (learner_id) references training_learner (id)
);
create index ix_training_attendance_learner on training_attendance (learner_id);

create table training_try (
    learner_id uuid        not null,
    ordinal    integer     not null,
    answers    integer[]   not null,
    score      integer     not null,
    passed     boolean     not null,
    at         timestamptz not null,
    constraint pk_training_try primary key (learner_id, ordinal),
    constraint fk_training_try_learner foreign key (learner_id) references training_learner (id),
    constraint ck_training_try_score check (score between 0 and 100)
);

-- What a learner thought of a class: no learner, no account and no time stands beside it.
create table training_evaluation (
    id       uuid    not null default gen_random_uuid(),
    class_id uuid    not null,
    rating   integer not null,
    words    text,
    constraint pk_training_evaluation primary key (id),
    constraint fk_training_evaluation_class foreign key (class_id) references training_class (id),
    constraint ck_training_evaluation_rating check (rating between 1 and 5),
    constraint ck_training_evaluation_words check (length(words) <= 2000)
);
create index ix_training_evaluation_class on training_evaluation (class_id, id);
