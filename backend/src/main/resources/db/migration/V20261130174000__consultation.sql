-- Public consultation: those proposed for the highest awards are published before the council meets, so that anybody may object or support.

-- Which awards need it, by the law of the day of submission, before which step, and for how many working days at least; null where no text that was
-- read gives a number.
create table consultation_rule (
    framework     text      not null,
    valid         daterange not null,
    award_codes   text[]    not null,
    before_step   text      not null,
    working_days  integer,
    citation      text      not null,
    standing      text      not null,
    source        text      not null,
    note          text      not null,
    note_en       text      not null,
    -- What is proposed for by the simplified procedure is not published.
    skipped_kinds text[]    not null,
    skip_citation text      not null,
    skip_standing text      not null,
    constraint pk_consultation_rule primary key (framework, valid),
    constraint ex_consultation_rule_overlap exclude using gist (valid with &&),
    constraint ck_consultation_rule_before check (before_step in ('COUNCIL', 'SUBMISSION')),
    constraint ck_consultation_rule_days check (working_days between 1 and 250),
    constraint ck_consultation_rule_kinds check (skipped_kinds <@ array ['MERIT', 'CAMPAIGN', 'EXTRAORDINARY', 'DEDICATION', 'TENURE', 'EXTERNAL']),
    constraint ck_consultation_rule_standing check (standing in ('CONFIRMED', 'READ', 'ANALOGUE', 'RECALLED', 'DEMONSTRATION', 'ENTERED')),
    constraint ck_consultation_rule_skip_standing check (skip_standing in ('CONFIRMED', 'READ', 'ANALOGUE', 'RECALLED', 'DEMONSTRATION', 'ENTERED'))
);
revoke insert, update, delete, truncate on consultation_rule from ${appRole};

insert into consultation_rule (framework, valid, award_codes, before_step, working_days, citation, standing, source, note, note_en, skipped_kinds, skip_citation,
                               skip_standing)
select r.framework, cast(r.valid as daterange),
       '{EMULATION_FIGHTER_NATIONAL,LABOR_ORDER_1,LABOR_ORDER_2,LABOR_ORDER_3,INDEPENDENCE_ORDER_1,INDEPENDENCE_ORDER_2,INDEPENDENCE_ORDER_3,HERO_OF_LABOR}',
       r.before_step, r.working_days, r.citation, 'READ', r.source, r.note, r.note_en, cast(r.skipped_kinds as text[]), r.skip_citation, r.skip_standing
  from (values
    ('F2003', '[2017-10-01,2024-01-01)', 'SUBMISSION', null, 'Nghị định 91/2017/NĐ-CP, Điều 45 khoản 10; Thông tư 12/2019/TT-BNV, Điều 2 khoản 2',
     'dhtn.ttxvn.org.vn; giaoducthoidai.vn 372746; chuyendoiso.mpi.gov.vn 46998',
     'Công khai lấy ý kiến nhân dân trước khi trình; chưa đọc được số ngày tối thiểu.',
     'Published for the people''s opinion before it is submitted; no least number of days was read.',
     '{EXTRAORDINARY}', 'Luật Thi đua, khen thưởng 2003, Điều 85 (áp dụng tương tự Nghị định 152/2025/NĐ-CP, Điều 44 khoản 2)', 'ANALOGUE'),
    ('F2022', '[2024-01-01,2025-07-01)', 'COUNCIL', 10, 'Nghị định 98/2023/NĐ-CP, Điều 46 khoản 2',
     'vietnam.vn 1196536; banthiduakhenthuongtw.gov.vn 53226',
     'Công khai ít nhất 10 ngày làm việc trước khi Hội đồng của Bộ họp.',
     'Published for at least 10 working days before the ministry''s council meets.',
     '{EXTRAORDINARY,DEDICATION,TENURE,EXTERNAL}',
     'Nghị định 98/2023/NĐ-CP, Điều 40 khoản 1 (không phải công khai: áp dụng tương tự Nghị định 152/2025/NĐ-CP, Điều 44 khoản 2)', 'ANALOGUE'),
    ('F2025', '[2025-07-01,2026-01-01)', 'COUNCIL', 10, 'Nghị định 152/2025/NĐ-CP, Điều 44 khoản 2', 'N152; P-ck44',
     'Công khai ít nhất 10 ngày làm việc trước khi Hội đồng của Bộ họp; kết quả, kể cả khiếu nại, báo cáo Hội đồng bằng văn bản và ghi trong biên bản.',
     'Published for at least 10 working days before the ministry''s council meets; the result, complaints included, is reported to the council and stands in the minutes.',
     '{EXTRAORDINARY,DEDICATION,TENURE,EXTERNAL}',
     'Nghị định 152/2025/NĐ-CP, Điều 44 khoản 2; các trường hợp theo Nghị định 98/2023/NĐ-CP, Điều 40 khoản 1', 'READ'),
    ('F2025', '[2026-01-01,2027-03-01)', 'COUNCIL', 10, 'Nghị định 152/2025/NĐ-CP, Điều 44 khoản 2', 'N152; P-ck44',
     'Công khai ít nhất 10 ngày làm việc trước khi Hội đồng của Bộ họp; kết quả, kể cả khiếu nại, báo cáo Hội đồng bằng văn bản và ghi trong biên bản.',
     'Published for at least 10 working days before the ministry''s council meets; the result, complaints included, is reported to the council and stands in the minutes.',
     '{EXTRAORDINARY,DEDICATION,TENURE,EXTERNAL}',
     'Nghị định 152/2025/NĐ-CP, Điều 44 khoản 2; các trường hợp do Thủ tướng quy định (chưa đọc), áp dụng tương tự Nghị định 98/2023/NĐ-CP, Điều 40 khoản 1', 'ANALOGUE')
  ) as r (framework, valid, before_step, working_days, citation, source, note, note_en, skipped_kinds, skip_citation, skip_standing);

-- It is over by its day, without anybody closing it: CLOSED is an open one whose last day is past.
create table consultation (
    id                uuid        not null,
    unit_id           uuid        not null,
    title             text        not null,
    introduction      text,
    opens_on          date        not null,
    last_on           date        not null,
    state             text        not null,
    opened_at         timestamptz,
    opened_by         uuid,
    cancelled_because text,
    created_by        uuid        not null,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    version           bigint      not null default 0,
    search            text        generated always as (search_text(title)) stored,
    constraint pk_consultation primary key (id),
    constraint fk_consultation_unit foreign key (unit_id) references unit (id),
    constraint fk_consultation_opened_by foreign key (opened_by) references account (id),
    constraint fk_consultation_created_by foreign key (created_by) references account (id),
    constraint ck_consultation_state check (state in ('DRAFT', 'OPEN', 'CANCELLED', 'DISCARDED')),
    constraint ck_consultation_days check (last_on >= opens_on),
    constraint ck_consultation_texts check (length(title) between 1 and 300 and length(introduction) between 1 and 4000
                                            and length(cancelled_because) between 1 and 1000),
    constraint ck_consultation_opened check ((state in ('OPEN', 'CANCELLED')) = (opened_at is not null) and (opened_at is null) = (opened_by is null)),
    constraint ck_consultation_cancelled check ((state = 'CANCELLED') = (cancelled_because is not null))
);
create index ix_consultation_unit on consultation (unit_id, updated_at desc, id desc);
create index ix_consultation_updated on consultation (updated_at desc, id desc);
create index ix_consultation_public on consultation (opens_on desc, id desc) where state = 'OPEN';
create index ix_consultation_search on consultation using gin (search gin_trgm_ops);

-- Who is published. Of a cancelled or discarded one the candidates are free for another.
create table consultation_candidate (
    id              uuid    not null,
    consultation_id uuid    not null,
    ordinal         integer not null,
    nomination_id   uuid    not null,
    summary         text,
    holds           boolean not null default true,
    constraint pk_consultation_candidate primary key (id),
    constraint fk_consultation_candidate_consultation foreign key (consultation_id) references consultation (id),
    constraint fk_consultation_candidate_nomination foreign key (nomination_id) references nomination (id),
    constraint uq_consultation_candidate_ordinal unique (consultation_id, ordinal) deferrable initially deferred,
    constraint ck_consultation_candidate_summary check (length(summary) between 1 and 2000)
);
create unique index uq_consultation_candidate_nomination on consultation_candidate (nomination_id) where holds;
create index ix_consultation_candidate_nomination on consultation_candidate (nomination_id);

create table consultation_extension (
    id              uuid        not null,
    consultation_id uuid        not null,
    last_on_before  date        not null,
    last_on         date        not null,
    because         text        not null,
    extended_at     timestamptz not null,
    extended_by     uuid        not null,
    constraint pk_consultation_extension primary key (id),
    constraint fk_consultation_extension_consultation foreign key (consultation_id) references consultation (id),
    constraint fk_consultation_extension_by foreign key (extended_by) references account (id),
    constraint ck_consultation_extension_later check (last_on > last_on_before),
    constraint ck_consultation_extension_because check (length(because) between 1 and 1000)
);
create index ix_consultation_extension_consultation on consultation_extension (consultation_id, extended_at);
revoke update, delete, truncate on consultation_extension from ${appRole};

-- What anybody says of a candidate. Who says it stands here alone: in no event, no trail and on no public page.
create table consultation_comment (
    id                 uuid        not null,
    consultation_id    uuid        not null,
    candidate_id       uuid        not null,
    -- Made by the sender's browser: what is sent again after a lost answer is the same comment.
    request_id         uuid        not null,
    code               text        not null default verification_code(),
    kind               text        not null,
    content            text        not null,
    sender_name        text        not null,
    sender_contact     text        not null,
    received_on        date        not null,
    received_at        timestamptz not null,
    answer_by          date        not null,
    state              text        not null,
    claimed_by         uuid,
    referred_because   text,
    answer             text,
    upheld             boolean,
    answer_document_id uuid,
    answered_on        date,
    answered_at        timestamptz,
    answered_by        uuid,
    updated_at         timestamptz not null,
    version            bigint      not null default 0,
    constraint pk_consultation_comment primary key (id),
    constraint fk_consultation_comment_consultation foreign key (consultation_id) references consultation (id),
    constraint fk_consultation_comment_candidate foreign key (candidate_id) references consultation_candidate (id),
    constraint fk_consultation_comment_claimed_by foreign key (claimed_by) references account (id),
    constraint fk_consultation_comment_document foreign key (answer_document_id) references document (id),
    constraint fk_consultation_comment_answered_by foreign key (answered_by) references account (id),
    constraint uq_consultation_comment_request unique (request_id),
    constraint uq_consultation_comment_code unique (code),
    constraint ck_consultation_comment_kind check (kind in ('OBJECTION', 'SUPPORT')),
    constraint ck_consultation_comment_state check (state in ('RECEIVED', 'BEFORE_COUNCIL', 'ANSWERED')),
    constraint ck_consultation_comment_texts check (length(content) between 1 and 4000 and length(sender_name) between 1 and 200
        and length(sender_contact) between 1 and 200 and length(answer) between 1 and 4000 and length(referred_because) between 1 and 1000),
    constraint ck_consultation_comment_answered check ((state = 'ANSWERED') = (answer is not null) and (answer is null) = (answered_on is null)
        and (answer is null) = (answered_at is null) and (answer is null) = (answered_by is null) and (answer is null) = (upheld is null))
);
create index ix_consultation_comment_consultation on consultation_comment (consultation_id, received_at desc, id desc);
create index ix_consultation_comment_candidate on consultation_comment (candidate_id);
create index ix_consultation_comment_document on consultation_comment (answer_document_id);
revoke delete, truncate on consultation_comment from ${appRole};
