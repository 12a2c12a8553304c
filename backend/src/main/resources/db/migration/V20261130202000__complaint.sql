-- Complaints, denunciations and the like about a nomination, a dossier, a decision or an award, and what they hold while they are open.

-- Terms: all of them recalled, to be shown and never to be enforced; what no text gives has no row.
create table complaint_term (
    kind     text    not null,
    step     text    not null,
    complex  boolean not null,
    days     integer not null,
    counted  text    not null,
    citation text    not null,
    standing text    not null,
    source   text    not null,
    constraint pk_complaint_term primary key (kind, step, complex),
    constraint ck_complaint_term_kind check (kind in ('COMPLAINT', 'DENUNCIATION', 'PRESS', 'FEEDBACK')),
    constraint ck_complaint_term_step check (step in ('ACCEPT', 'SETTLE')),
    constraint ck_complaint_term_counted check (counted in ('DAYS', 'WORKING_DAYS')),
    constraint ck_complaint_term_days check (days between 1 and 365),
    constraint ck_complaint_term_standing check (standing in ('CONFIRMED', 'READ', 'ANALOGUE', 'RECALLED', 'DEMONSTRATION', 'ENTERED'))
);
revoke insert, update, delete, truncate on complaint_term from ${appRole};
insert into complaint_term (kind, step, complex, days, counted, citation, standing, source) values
    ('COMPLAINT', 'ACCEPT', false, 10, 'DAYS', 'Luật Khiếu nại 2011, Điều 27', 'RECALLED', 'Theo trí nhớ, cần kiểm.'),
    ('COMPLAINT', 'ACCEPT', true, 10, 'DAYS', 'Luật Khiếu nại 2011, Điều 27', 'RECALLED', 'Theo trí nhớ, cần kiểm.'),
    ('COMPLAINT', 'SETTLE', false, 30, 'DAYS', 'Luật Khiếu nại 2011, Điều 28', 'RECALLED', 'Theo trí nhớ, cần kiểm.'),
    ('COMPLAINT', 'SETTLE', true, 45, 'DAYS', 'Luật Khiếu nại 2011, Điều 28', 'RECALLED', 'Theo trí nhớ, cần kiểm.'),
    ('DENUNCIATION', 'ACCEPT', false, 7, 'WORKING_DAYS', 'Luật Tố cáo 2018, Điều 24', 'RECALLED', 'Theo trí nhớ, cần kiểm.'),
    ('DENUNCIATION', 'ACCEPT', true, 7, 'WORKING_DAYS', 'Luật Tố cáo 2018, Điều 24', 'RECALLED', 'Theo trí nhớ, cần kiểm.'),
    ('DENUNCIATION', 'SETTLE', false, 30, 'DAYS', 'Luật Tố cáo 2018, Điều 30', 'RECALLED', 'Theo trí nhớ, cần kiểm.');

-- By which article an open one holds the nominee's nominations, by the law that governs the dossier. What is only recalled warns.
create table complaint_freeze (
    valid    daterange not null,
    citation text      not null,
    standing text      not null,
    source   text      not null,
    constraint pk_complaint_freeze primary key (valid),
    constraint ex_complaint_freeze_overlap exclude using gist (valid with &&),
    constraint ck_complaint_freeze_standing check (standing in ('CONFIRMED', 'READ', 'ANALOGUE', 'RECALLED', 'DEMONSTRATION', 'ENTERED'))
);
revoke insert, update, delete, truncate on complaint_freeze from ${appRole};
insert into complaint_freeze (valid, citation, standing, source) values
    ('[2017-10-01,2024-01-01)', 'Nghị định 91/2017/NĐ-CP, Điều 3', 'RECALLED', 'Theo trí nhớ, cần kiểm.'),
    ('[2024-01-01,2025-07-01)', 'Nghị định 98/2023/NĐ-CP, Điều 4', 'READ', 'T-e9ab'),
    ('[2025-07-01,2027-03-01)', 'Nghị định 152/2025/NĐ-CP, Điều 4 khoản 4', 'READ', 'T-31bd');

create table complaint (
    id                  uuid        not null,
    -- By it alone others call it: its title and content are told to few.
    number              bigint      not null generated always as identity,
    unit_id             uuid        not null,
    kind                text        not null,
    channel             text        not null,
    subject_type        text        not null,
    subject_id          uuid        not null,
    subject_label       text        not null,
    title               text        not null,
    content             text        not null,
    anonymous           boolean     not null,
    objection_id        uuid,
    document_id         uuid,
    received_on         date        not null,
    state               text        not null,
    round               integer     not null default 1,
    complex             boolean     not null default false,
    round_on            date        not null,
    accepted_on         date,
    declined_because    text,
    assignee            text,
    findings            text,
    finding             text,
    answer              text,
    answer_number       text,
    answered_on         date,
    withdrawn_because   text,
    amendment_reference text,
    created_by          uuid        not null,
    created_at          timestamptz not null,
    updated_at          timestamptz not null,
    version             bigint      not null default 0,
    search              text        generated always as (search_text(title || ' ' || subject_label)) stored,
    constraint pk_complaint primary key (id),
    constraint uq_complaint_number unique (number),
    constraint uq_complaint_objection unique (objection_id),
    constraint fk_complaint_unit foreign key (unit_id) references unit (id),
    constraint fk_complaint_objection foreign key (objection_id) references consultation_comment (id),
    constraint fk_complaint_document foreign key (document_id) references document (id),
    constraint fk_complaint_created_by foreign key (created_by) references account (id),
    constraint ck_complaint_kind check (kind in ('COMPLAINT', 'DENUNCIATION', 'PRESS', 'FEEDBACK')),
    constraint ck_complaint_channel check (channel in ('LETTER', 'IN_PERSON', 'ONLINE', 'FORWARDED', 'PRESS', 'CONSULTATION')),
    constraint ck_complaint_subject check (subject_type in ('NOMINATION', 'DOSSIER', 'DECISION', 'AWARD')),
    constraint ck_complaint_state check (state in ('RECEIVED', 'ACCEPTED', 'ASSIGNED', 'VERIFIED', 'ANSWERED', 'DECLINED', 'WITHDRAWN')),
    constraint ck_complaint_round check (round in (1, 2) and round_on >= received_on),
    constraint ck_complaint_finding check (finding in ('RIGHT', 'PARTLY', 'WRONG')),
    constraint ck_complaint_answered check ((state = 'ANSWERED') = (answered_on is not null)
        and (state <> 'ANSWERED' or (finding is not null and answer is not null and answer_number is not null))),
    constraint ck_complaint_ended check ((state = 'DECLINED') = (declined_because is not null) and (state = 'WITHDRAWN') = (withdrawn_because is not null)),
    constraint ck_complaint_amendment check (amendment_reference is null or finding in ('RIGHT', 'PARTLY')),
    constraint ck_complaint_texts check (length(title) between 1 and 300 and length(content) between 1 and 10000 and length(declined_because) between 1 and 1000
        and length(assignee) between 1 and 200 and length(findings) between 1 and 10000 and length(answer) between 1 and 10000
        and length(answer_number) between 1 and 60 and length(withdrawn_because) between 1 and 1000 and length(amendment_reference) between 1 and 300)
);
create index ix_complaint_unit on complaint (unit_id, received_on desc, id desc);
create index ix_complaint_received on complaint (received_on desc, id desc);
create index ix_complaint_updated on complaint (updated_at desc, id desc);
create index ix_complaint_search on complaint using gin (search gin_trgm_ops);
create index ix_complaint_document on complaint (document_id);
revoke delete, truncate on complaint from ${appRole};

-- Who complained: told to who deals with it alone.
create table complaint_sender (
    complaint_id uuid not null,
    name         text not null,
    contact      text,
    constraint pk_complaint_sender primary key (complaint_id),
    constraint fk_complaint_sender_complaint foreign key (complaint_id) references complaint (id),
    constraint ck_complaint_sender_texts check (length(name) between 1 and 200 and length(contact) between 1 and 300)
);
revoke update, delete, truncate on complaint_sender from ${appRole};

-- Whom it is about: single nominations, and of a nomination or an award the person or the collective too.
create table complaint_about (
    id            uuid not null,
    complaint_id  uuid not null,
    nomination_id uuid,
    person_id     uuid,
    collective_id uuid,
    constraint pk_complaint_about primary key (id),
    constraint fk_complaint_about_complaint foreign key (complaint_id) references complaint (id),
    constraint fk_complaint_about_nomination foreign key (nomination_id) references nomination (id),
    constraint fk_complaint_about_person foreign key (person_id) references person (id),
    constraint fk_complaint_about_collective foreign key (collective_id) references unit (id),
    constraint ck_complaint_about_one check (num_nonnulls(nomination_id, person_id, collective_id) = 1)
);
create index ix_complaint_about_complaint on complaint_about (complaint_id);
create index ix_complaint_about_nomination on complaint_about (nomination_id);
create index ix_complaint_about_person on complaint_about (person_id);
create index ix_complaint_about_collective on complaint_about (collective_id);
revoke update, delete, truncate on complaint_about from ${appRole};

create table complaint_step (
    id           uuid        not null,
    complaint_id uuid        not null,
    round        integer     not null,
    action       text        not null,
    happened_on  date        not null,
    note         text,
    document_id  uuid,
    recorded_at  timestamptz not null,
    recorded_by  uuid        not null,
    constraint pk_complaint_step primary key (id),
    constraint fk_complaint_step_complaint foreign key (complaint_id) references complaint (id),
    constraint fk_complaint_step_document foreign key (document_id) references document (id),
    constraint fk_complaint_step_recorded_by foreign key (recorded_by) references account (id),
    constraint ck_complaint_step_note check (length(note) between 1 and 10000)
);
create index ix_complaint_step_complaint on complaint_step (complaint_id, recorded_at, id);
create index ix_complaint_step_document on complaint_step (document_id);
revoke update, delete, truncate on complaint_step from ${appRole};
