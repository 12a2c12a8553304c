-- The season: the yearly guidance letter on year-end commendation, with internal deadlines and the flags allotted to each block and cluster.
create table season (
    id          uuid        not null,
    unit_id     uuid        not null,
    year        integer     not null,
    state       text        not null,
    -- The version of the letter that holds, or is being written.
    ordinal     integer     not null,
    version     bigint      not null default 0,
    created_at  timestamptz not null default now(),
    created_by  uuid,
    updated_at  timestamptz not null default now(),
    constraint pk_season primary key (id),
    constraint fk_season_unit foreign key (unit_id) references unit (id),
    constraint uq_season_year unique (unit_id, year),
    constraint ck_season_state check (state in ('DRAFT', 'ISSUED', 'AMENDED')),
    constraint ck_season_year check (year between 1945 and 2100),
    constraint ck_season_ordinal check (ordinal >= 1)
);
create index ix_season_order on season (year desc, id desc);

-- Every version as it was: an amendment adds one, and never changes the one before.
create table season_letter (
    id            uuid        not null,
    season_id     uuid        not null,
    ordinal       integer     not null,
    number_text   text,
    dated_on      date,
    title         text        not null,
    document_id   uuid,
    -- How many collectives meet the standard of the ministry's flag: what the caps of the law are a share of.
    flag_standard integer,
    because       text,
    issued_at     timestamptz,
    issued_by     uuid,
    demonstration boolean     not null default false,
    constraint pk_season_letter primary key (id),
    constraint fk_season_letter_season foreign key (season_id) references season (id),
    constraint fk_season_letter_document foreign key (document_id) references document (id),
    constraint fk_season_letter_by foreign key (issued_by) references account (id),
    constraint uq_season_letter_ordinal unique (season_id, ordinal),
    constraint ck_season_letter_title check (length(title) between 1 and 500),
    constraint ck_season_letter_flag_standard check (flag_standard between 0 and 10000),
    constraint ck_season_letter_issued check (issued_at is null or (number_text is not null and dated_on is not null)),
    constraint ck_season_letter_because check ((ordinal = 1) = (because is null))
);
create index ix_season_letter_document on season_letter (document_id);

create table season_council_day (
    letter_id uuid not null,
    day       date not null,
    constraint pk_season_council_day primary key (letter_id, day),
    constraint fk_season_council_day_letter foreign key (letter_id) references season_letter (id)
);

create table season_deadline (
    id        uuid    not null,
    letter_id uuid    not null,
    step      text    not null,
    name      text,
    due_on    date    not null,
    constraint pk_season_deadline primary key (id),
    constraint fk_season_deadline_letter foreign key (letter_id) references season_letter (id),
    constraint ck_season_deadline_step check (step in ('UNITS_SUBMIT', 'VERIFY', 'PUBLISH', 'OTHER')),
    constraint ck_season_deadline_name check ((step = 'OTHER') = (name is not null) and length(name) between 1 and 200)
);
create unique index uq_season_deadline_step on season_deadline (letter_id, step) where step <> 'OTHER';
create index ix_season_deadline_letter on season_deadline (letter_id, due_on);

create table season_allotment (
    letter_id  uuid    not null,
    cluster_id uuid    not null,
    award_code text    not null,
    quota      integer not null,
    constraint pk_season_allotment primary key (letter_id, cluster_id, award_code),
    constraint fk_season_allotment_letter foreign key (letter_id) references season_letter (id),
    constraint fk_season_allotment_cluster foreign key (cluster_id) references cluster (id),
    constraint fk_season_allotment_award foreign key (award_code) references award_type (code),
    constraint ck_season_allotment_award check (award_code in ('FLAG_MINISTRY', 'FLAG_GOVERNMENT')),
    constraint ck_season_allotment_quota check (quota between 0 and 1000)
);
create index ix_season_allotment_cluster on season_allotment (cluster_id);

-- What the days of a season are counted back from, with the text that gives the term; without a citation it is the letter's own rule, and no number is
-- made up for it.
create table season_term (
    step           text      not null,
    valid          daterange not null,
    counted_before text      not null,
    working_days   integer   not null,
    -- Whether all of the days lie between the two, neither of them counted.
    clear          boolean   not null,
    citation       text,
    standing       text      not null,
    source         text,
    note           text,
    note_en        text,
    constraint pk_season_term primary key (step, valid),
    constraint ex_season_term_overlap exclude using gist (step with =, valid with &&),
    constraint ck_season_term_step check (step in ('UNITS_SUBMIT', 'VERIFY', 'PUBLISH')),
    constraint ck_season_term_before check (counted_before in ('VERIFY', 'PUBLISH', 'COUNCIL')),
    constraint ck_season_term_days check (working_days between 0 and 250),
    constraint ck_season_term_standing check (standing in ('CONFIRMED', 'READ', 'ANALOGUE', 'RECALLED', 'DEMONSTRATION', 'ENTERED'))
);
insert into season_term (step, valid, counted_before, working_days, clear, citation, standing, source, note, note_en) values
    ('PUBLISH', '[2024-01-01,2025-07-01)', 'COUNCIL', 10, true, 'Nghị định 98/2023/NĐ-CP, Điều 46 khoản 2', 'READ', 'vietnam.vn 1196536; banthiduakhenthuongtw.gov.vn 53226',
     'Công khai danh sách đề nghị khen thưởng cấp Nhà nước ít nhất 10 ngày làm việc trước khi Hội đồng họp; ngày họp không tính vào thời gian công khai.',
     'The list of those proposed for state awards is public for at least 10 working days before the council meets; the day of the meeting is not one of them.'),
    ('PUBLISH', '[2025-07-01,2027-03-01)', 'COUNCIL', 10, true, 'Nghị định 152/2025/NĐ-CP, Điều 44 khoản 2', 'READ', 'N152; P-ck44',
     'Công khai danh sách đề nghị khen thưởng cấp Nhà nước ít nhất 10 ngày làm việc trước khi Hội đồng họp; ngày họp không tính vào thời gian công khai.',
     'The list of those proposed for state awards is public for at least 10 working days before the council meets; the day of the meeting is not one of them.'),
    ('VERIFY', '[2024-01-01,2027-03-01)', 'PUBLISH', 0, false, null, 'ENTERED', null,
     'Thẩm định xong chậm nhất ngày công khai danh sách.', 'Verification is done by the day on which the list is made public.'),
    ('VERIFY', '[2017-10-01,2024-01-01)', 'COUNCIL', 0, false, null, 'ENTERED', null,
     'Thẩm định xong chậm nhất ngày Hội đồng họp.', 'Verification is done by the day of the council.'),
    ('UNITS_SUBMIT', '[2024-01-01,2025-07-01)', 'VERIFY', 20, false, 'Nghị định 98/2023/NĐ-CP, Điều 32 khoản 2', 'ANALOGUE', 'T-b70a; T-6800',
     'Thời hạn thẩm định của Bộ Nội vụ từ khi nhận đủ hồ sơ, áp dụng tương tự.', 'The term of the Ministry of Home Affairs from a complete dossier on, applied by analogy.'),
    ('UNITS_SUBMIT', '[2025-07-01,2027-03-01)', 'VERIFY', 30, false, 'Nghị định 152/2025/NĐ-CP, Điều 35 khoản 3', 'ANALOGUE', 'N152',
     'Thời hạn thẩm định ở Bộ đối với khen thưởng cấp Nhà nước về công trạng, áp dụng cho cả đợt.', 'The ministry''s own term for state awards of merit, applied to the whole season.'),
    ('UNITS_SUBMIT', '[2017-10-01,2024-01-01)', 'VERIFY', 0, false, null, 'ENTERED', null,
     'Không văn bản nào đã đọc nêu thời hạn; Thường trực Hội đồng định ngày.', 'No text that was read gives a term; the Standing Office sets the day.');
revoke insert, update, delete, truncate on season_term from ${appRole};

-- How many flags the law lets a ministry propose, as a share of the collectives that meet the standard of the ministry's flag.
create table flag_cap (
    award_code text      not null,
    valid      daterange not null,
    percent    integer   not null,
    base       text      not null,
    citation   text      not null,
    standing   text      not null,
    source     text      not null,
    constraint pk_flag_cap primary key (award_code, valid),
    constraint ex_flag_cap_overlap exclude using gist (award_code with =, valid with &&),
    constraint ck_flag_cap_percent check (percent between 1 and 100),
    constraint ck_flag_cap_base check (base in ('COLLECTIVES', 'LEADERS')),
    constraint ck_flag_cap_standing check (standing in ('CONFIRMED', 'READ', 'ANALOGUE', 'RECALLED', 'DEMONSTRATION', 'ENTERED'))
);

insert into flag_cap (award_code, valid, percent, base, citation, standing, source) values
    ('FLAG_GOVERNMENT', '[2017-10-01,2024-01-01)', 20, 'COLLECTIVES', 'Nghị định 91/2017/NĐ-CP, Điều 11 khoản 1', 'READ', 'P-co20; P-co20b'),
    ('FLAG_GOVERNMENT', '[2024-01-01,2025-07-01)', 20, 'COLLECTIVES', 'Nghị định 98/2023/NĐ-CP (điều, khoản chưa đọc được)', 'RECALLED', 'Theo trí nhớ, cần kiểm.'),
    ('FLAG_GOVERNMENT', '[2025-07-01,2027-03-01)', 20, 'LEADERS', 'Nghị định 152/2025/NĐ-CP, Điều 7 khoản 1', 'READ', 'N152');
revoke insert, update, delete, truncate on flag_cap from ${appRole};

-- The day until which the letter wants the year's dossiers. What a dossier was measured by is kept with it: a later letter does not make it late.
create table dossier_deadline (
    unit_id   uuid    not null,
    year      integer not null,
    due_on    date    not null,
    letter    text    not null,
    season_id uuid    not null,
    constraint pk_dossier_deadline primary key (unit_id, year),
    constraint fk_dossier_deadline_unit foreign key (unit_id) references unit (id)
);
alter table dossier
    add column first_submitted_on date,
    add column submit_by date;
update dossier d
   set first_submitted_on = (select cast(min(s.submitted_at) at time zone 'Asia/Ho_Chi_Minh' as date) from dossier_submission s where s.dossier_id = d.id)
 where d.submitted_at is not null;
