-- What the ministry submits to those above it: the Minister's letter, its way to the Ministry of Home Affairs and back, what was decided there.
create table state_submission (
    id            uuid        not null,
    unit_id       uuid        not null,
    authority     text        not null,
    title         text        not null,
    state         text        not null,
    number_text   text,
    signed_on     date,
    letter_id     uuid,
    sent_on       date,
    paper_on      date,
    file_on       date,
    received_on   date,
    returned_on   date,
    returned_because  text,
    decision_number   text,
    decided_on        date,
    decision_document_id uuid,
    handed_over_on    date,
    version       bigint      not null default 0,
    created_at    timestamptz not null default now(),
    created_by    uuid,
    updated_at    timestamptz not null default now(),
    search        text        generated always as (search_text(coalesce(number_text, '') || ' ' || coalesce(decision_number, '') || ' ' || title)) stored,
    constraint pk_state_submission primary key (id),
    constraint fk_state_submission_unit foreign key (unit_id) references unit (id),
    constraint fk_state_submission_letter foreign key (letter_id) references document (id),
    constraint fk_state_submission_decision_document foreign key (decision_document_id) references document (id),
    constraint ck_state_submission_authority check (authority in ('PRESIDENT', 'GOVERNMENT', 'PRIME_MINISTER')),
    constraint ck_state_submission_state check (state in ('DRAFT', 'SIGNED', 'SENT', 'RECEIVED', 'RETURNED', 'DECIDED', 'HANDED_OVER', 'CLOSED', 'DISCARDED')),
    constraint ck_state_submission_title check (length(title) between 1 and 500),
    constraint ck_state_submission_signed check ((state in ('DRAFT', 'DISCARDED')) = (signed_on is null)),
    -- The dossier counts as received when paper and file have both arrived, no earlier.
    constraint ck_state_submission_received check (received_on is not distinct from case when paper_on is null or file_on is null then null else greatest(paper_on, file_on) end),
    constraint ck_state_submission_state_received check (state <> 'RECEIVED' or received_on is not null),
    constraint ck_state_submission_decided check ((state in ('DECIDED', 'HANDED_OVER')) = (decided_on is not null and decision_number is not null))
);
create index ix_state_submission_unit on state_submission (unit_id, updated_at desc, id desc);
create index ix_state_submission_state on state_submission (state, updated_at desc, id desc);
create index ix_state_submission_updated on state_submission (updated_at desc, id desc);
create index ix_state_submission_search on state_submission using gin (search gin_trgm_ops);
create index ix_state_submission_letter on state_submission (letter_id);
create index ix_state_submission_decision_document on state_submission (decision_document_id);

-- A nomination stands in one submission at most; a discarded draft frees its lines. "given" is what was decided outside; null while it is open.
create table state_submission_line (
    id            uuid    not null,
    submission_id uuid    not null,
    ordinal       integer not null,
    nomination_id uuid    not null,
    given         boolean,
    constraint pk_state_submission_line primary key (id),
    constraint fk_state_submission_line_submission foreign key (submission_id) references state_submission (id),
    constraint fk_state_submission_line_nomination foreign key (nomination_id) references nomination (id),
    constraint uq_state_submission_line_nomination unique (nomination_id),
    constraint uq_state_submission_line_ordinal unique (submission_id, ordinal)
);

-- Every step on the way, with its own day, the number of the paper that tells of it, and the paper.
create table state_submission_step (
    id            uuid        not null,
    submission_id uuid        not null,
    action        text        not null,
    part          text,
    happened_on   date        not null,
    reference     text,
    note          text,
    document_id   uuid,
    recorded_at   timestamptz not null,
    recorded_by   uuid        not null,
    constraint pk_state_submission_step primary key (id),
    constraint fk_state_submission_step_submission foreign key (submission_id) references state_submission (id),
    constraint fk_state_submission_step_document foreign key (document_id) references document (id),
    constraint fk_state_submission_step_by foreign key (recorded_by) references account (id),
    constraint ck_state_submission_step_part check (part in ('PAPER', 'FILE'))
);
create index ix_state_submission_step_submission on state_submission_step (submission_id, recorded_at, id);
create index ix_state_submission_step_document on state_submission_step (document_id);
revoke update, delete, truncate on state_submission_step from ${appRole};

-- Terms on that way, by the law of the day of sending, with their article. What no text that was read gives has no row.
create table state_term (
    id           uuid      not null,
    ordinal      integer   not null,
    step         text      not null,
    award_codes  text[],
    kinds        text[],
    valid        daterange not null,
    working_days integer,
    cases_from   integer   not null default 0,
    counted_from text,
    years_after  integer,
    month        integer,
    day          integer,
    citation     text      not null,
    standing     text      not null,
    source       text      not null,
    note         text,
    note_en      text,
    constraint pk_state_term primary key (id),
    constraint uq_state_term_ordinal unique (ordinal),
    constraint ck_state_term_step check (step in ('REACH', 'APPRAISE', 'RETURN', 'HAND_OVER')),
    constraint ck_state_term_shape check ((step = 'REACH') = (working_days is null)
        and (step = 'REACH') = (counted_from is not null and years_after is not null and month is not null and day is not null)),
    constraint ck_state_term_counted_from check (counted_from in ('ACHIEVEMENT_YEAR', 'MINISTRY_TITLE_YEAR')),
    constraint ck_state_term_day check (month between 1 and 12 and day between 1 and 31),
    constraint ck_state_term_working_days check (working_days between 1 and 250),
    constraint ck_state_term_standing check (standing in ('CONFIRMED', 'READ', 'ANALOGUE', 'RECALLED', 'DEMONSTRATION', 'ENTERED'))
);
revoke insert, update, delete, truncate on state_term from ${appRole};

insert into state_term (id, ordinal, step, award_codes, kinds, valid, counted_from, years_after, month, day, citation, standing, source, note, note_en) values
    ('019e0002-0000-7000-8000-000000000001', 1, 'REACH', '{EMULATION_FIGHTER_NATIONAL}', null, '[2017-10-01,2024-01-01)', 'MINISTRY_TITLE_YEAR', 1, 10, 31,
     'Nghị định 91/2017/NĐ-CP, Điều 48 khoản 1', 'READ', 'P-48; P-48b',
     'Năm liền kề năm có quyết định Chiến sĩ thi đua cấp Bộ.', 'The year next to that of the decision on the ministry''s title.'),
    ('019e0002-0000-7000-8000-000000000002', 2, 'REACH', '{EMULATION_FIGHTER_NATIONAL}', null, '[2024-01-01,2025-07-01)', 'MINISTRY_TITLE_YEAR', 1, 12, 31,
     'Nghị định 98/2023/NĐ-CP, Điều 32 khoản 1 điểm a', 'READ', 'T-b70a',
     'Năm liền kề năm có quyết định Chiến sĩ thi đua cấp Bộ.', 'The year next to that of the decision on the ministry''s title.'),
    ('019e0002-0000-7000-8000-000000000003', 3, 'REACH', '{EMULATION_FIGHTER_NATIONAL}', null, '[2025-07-01,2027-03-01)', 'MINISTRY_TITLE_YEAR', 1, 12, 31,
     'Nghị định 152/2025/NĐ-CP, Điều 35 khoản 1 điểm a', 'READ', 'N152',
     'Năm liền kề năm có quyết định Chiến sĩ thi đua cấp Bộ.', 'The year next to that of the decision on the ministry''s title.'),
    ('019e0002-0000-7000-8000-000000000004', 4, 'REACH', '{FLAG_GOVERNMENT}', null, '[2017-10-01,2024-01-01)', 'ACHIEVEMENT_YEAR', 1, 3, 30,
     'Nghị định 91/2017/NĐ-CP, Điều 48 khoản 1', 'READ', 'P-48; P-48b',
     'Trước ngày 31/3 hằng năm; hiểu là năm sau năm đạt thành tích.', 'Before 31 March each year; understood as the year after the achievement.'),
    ('019e0002-0000-7000-8000-000000000005', 5, 'REACH', '{FLAG_GOVERNMENT}', null, '[2024-01-01,2025-07-01)', 'ACHIEVEMENT_YEAR', 1, 6, 30,
     'Nghị định 98/2023/NĐ-CP, Điều 32 khoản 1 điểm b', 'READ', 'T-b70a',
     'Ngày 30/6 hằng năm; hiểu là năm sau năm đạt thành tích.', '30 June each year; understood as the year after the achievement.'),
    ('019e0002-0000-7000-8000-000000000006', 6, 'REACH', '{FLAG_GOVERNMENT}', null, '[2025-07-01,2027-03-01)', 'ACHIEVEMENT_YEAR', 1, 6, 30,
     'Nghị định 152/2025/NĐ-CP, Điều 35 khoản 1', 'READ', 'N152',
     'Ngày 30/6 hằng năm; hiểu là năm sau năm đạt thành tích.', '30 June each year; understood as the year after the achievement.'),
    ('019e0002-0000-7000-8000-000000000007', 7, 'REACH', '{MERIT_CERT_PM,LABOR_ORDER_1,LABOR_ORDER_2,LABOR_ORDER_3,INDEPENDENCE_ORDER_1,INDEPENDENCE_ORDER_2,INDEPENDENCE_ORDER_3}', '{MERIT}',
     '[2017-10-01,2024-01-01)', 'ACHIEVEMENT_YEAR', 1, 6, 30,
     'Nghị định 91/2017/NĐ-CP, Điều 48 khoản 1', 'READ', 'P-48; P-48b',
     'Khen thưởng công trạng; hiểu là năm sau năm đạt thành tích.', 'Merit; understood as the year after the achievement.');

insert into state_term (id, ordinal, step, valid, working_days, cases_from, citation, standing, source, note, note_en) values
    ('019e0002-0000-7000-8000-000000000011', 11, 'APPRAISE', '[2024-01-01,2025-07-01)', 20, 0, 'Nghị định 98/2023/NĐ-CP, Điều 32 khoản 2', 'READ', 'T-b70a; T-6800',
     'Bộ Nội vụ thẩm định và trình, từ khi nhận đủ hồ sơ.', 'The Ministry of Home Affairs appraises and submits, from a complete dossier on.'),
    ('019e0002-0000-7000-8000-000000000012', 12, 'APPRAISE', '[2025-07-01,2027-03-01)', 20, 0, 'Nghị định 152/2025/NĐ-CP, Điều 35 khoản 2', 'READ', 'N152',
     'Bộ Nội vụ thẩm định và trình, từ khi nhận đủ hồ sơ.', 'The Ministry of Home Affairs appraises and submits, from a complete dossier on.'),
    ('019e0002-0000-7000-8000-000000000013', 13, 'RETURN', '[2024-01-01,2025-07-01)', 5, 0, 'Quyết định 311/QĐ-BNV, mục A.XV', 'READ', 'T-6800',
     'Trả hồ sơ không đủ điều kiện bằng văn bản.', 'What is not eligible is returned in writing.'),
    ('019e0002-0000-7000-8000-000000000014', 14, 'RETURN', '[2025-07-01,2027-03-01)', 10, 0, 'Nghị định 152/2025/NĐ-CP, Điều 35 khoản 4 điểm a', 'READ', 'N152',
     'Trả hồ sơ không đủ điều kiện, nêu căn cứ pháp lý.', 'What is not eligible is returned, stating the legal ground.'),
    ('019e0002-0000-7000-8000-000000000015', 15, 'HAND_OVER', '[2024-01-01,2025-07-01)', 10, 0, 'Quyết định 311/QĐ-BNV, mục A.XV', 'READ', 'T-6800',
     'Cấp hiện vật, từ ngày quyết định.', 'Delivery of the insignia, from the day of the decision.'),
    ('019e0002-0000-7000-8000-000000000016', 16, 'HAND_OVER', '[2025-07-01,2027-03-01)', 10, 0, 'Nghị định 152/2025/NĐ-CP, Điều 35 khoản 4 điểm d', 'READ', 'N152',
     'Dưới 100 trường hợp, từ ngày quyết định.', 'Fewer than 100 cases, from the day of the decision.'),
    ('019e0002-0000-7000-8000-000000000017', 17, 'HAND_OVER', '[2025-07-01,2027-03-01)', 20, 100, 'Nghị định 152/2025/NĐ-CP, Điều 35 khoản 4 điểm d', 'READ', 'N152',
     'Từ 100 trường hợp trở lên, từ ngày quyết định.', '100 cases or more, from the day of the decision.');

-- Passed by the ministry's council, and not given by those above it.
alter table nomination_outcome
    drop constraint ck_nomination_outcome_outcome,
    add constraint ck_nomination_outcome_outcome check (outcome in ('REFUSED', 'PASSED', 'FAILED', 'AWARDED', 'DECLINED'));
