-- Registration of titles: which people and collectives of a unit strive for which title in a year.
create table title_registration (
    id               uuid        not null,
    unit_id          uuid        not null,
    year             integer     not null,
    state            text        not null,
    submitted_at     timestamptz,
    submitted_by     uuid,
    reopened_because text,
    demonstration    boolean     not null default false,
    version          bigint      not null default 0,
    created_at       timestamptz not null default now(),
    created_by       uuid,
    updated_at       timestamptz not null default now(),
    constraint pk_title_registration primary key (id),
    constraint fk_title_registration_unit foreign key (unit_id) references unit (id),
    constraint fk_title_registration_submitted_by foreign key (submitted_by) references account (id),
    constraint uq_title_registration_year unique (unit_id, year),
    constraint ck_title_registration_state check (state in ('DRAFT', 'SUBMITTED', 'REOPENED')),
    constraint ck_title_registration_year check (year between 2017 and 2100),
    constraint ck_title_registration_submitted check ((state = 'DRAFT') = (submitted_at is null)),
    constraint ck_title_registration_reopened check ((state = 'REOPENED') = (reopened_because is not null))
);
create index ix_title_registration_order on title_registration (year desc, id desc);

create table title_registration_line (
    id              uuid        not null,
    registration_id uuid        not null,
    person_id       uuid,
    collective_id   uuid,
    award_code      text        not null,
    added_at        timestamptz not null,
    -- Since when it counts as registered; what is added to one that was opened again waits for its next submission.
    submitted_at    timestamptz,
    constraint pk_title_registration_line primary key (id),
    constraint fk_title_registration_line_registration foreign key (registration_id) references title_registration (id),
    constraint fk_title_registration_line_person foreign key (person_id) references person (id),
    constraint fk_title_registration_line_collective foreign key (collective_id) references unit (id),
    constraint fk_title_registration_line_award foreign key (award_code) references award_type (code),
    constraint ck_title_registration_line_nominee check (num_nonnulls(person_id, collective_id) = 1),
    constraint uq_title_registration_line unique nulls not distinct (registration_id, person_id, collective_id, award_code)
);
create index ix_title_registration_line_order on title_registration_line (added_at desc, id desc);
create index ix_title_registration_line_person on title_registration_line (person_id, award_code);
create index ix_title_registration_line_collective on title_registration_line (collective_id, award_code);

-- Whether the law in force on the last day of a year asks for registration.
create table title_registration_rule (
    valid    daterange not null,
    asked    boolean   not null,
    citation text      not null,
    standing text      not null,
    source   text      not null,
    note     text      not null,
    note_en  text      not null,
    constraint pk_title_registration_rule primary key (valid),
    constraint ex_title_registration_rule_overlap exclude using gist (valid with &&),
    constraint ck_title_registration_rule_standing check (standing in ('CONFIRMED', 'READ', 'ANALOGUE', 'RECALLED', 'DEMONSTRATION', 'ENTERED'))
);
insert into title_registration_rule (valid, asked, citation, standing, source, note, note_en) values
    ('[2017-10-01,2024-01-01)', true, 'Luật Thi đua, khen thưởng 2003, Điều 10', 'RECALLED', 'Theo trí nhớ, cần kiểm.',
     'Xét danh hiệu thi đua căn cứ vào đăng ký tham gia thi đua. Theo trí nhớ, chưa đối chiếu văn bản: chỉ nhắc, không chặn.',
     'Titles are judged also by the registration to take part. Recalled, not compared with the text: it is a reminder and hinders nothing.'),
    ('[2024-01-01,2027-03-01)', false, 'Luật 06/2022/QH15, Điều 7', 'READ', 'T-c301',
     'Luật không lấy đăng ký thi đua làm căn cứ xét danh hiệu; đăng ký chỉ giúp đơn vị lập kế hoạch.',
     'The law does not judge titles by registration; registering only helps a unit to plan.');
revoke insert, update, delete, truncate on title_registration_rule from ${appRole};
