-- Decisions that change what an earlier decision gave: correction, partial annulment, revocation, restoration. The register stays insert-only: what
-- was printed wrongly is a row of its own beside the award, what stands is told by award_standing, each with the decision that says so.
create table amendment (
    id                     uuid        not null,
    kind                   text        not null,
    way                    text        not null,
    unit_id                uuid        not null,
    decision_id            uuid,
    amended_number         text        not null,
    amended_on             date        not null,
    amended_authority      text        not null,
    title                  text        not null,
    symbol                 text,
    legal_basis            text,
    reason                 text        not null,
    grounds                text[]      not null default '{}',
    conclusion_authority   text,
    conclusion_number      text,
    conclusion_on          date,
    conclusion_document_id uuid,
    state                  text        not null,
    returned_because       text,
    book_id                uuid,
    number                 integer,
    number_text            text,
    signer_id              uuid,
    signer_name            text,
    signer_title           text,
    sign_mode              text,
    signed_at              timestamptz,
    published_on           date,
    digest                 bytea,
    letter_number          text,
    letter_on              date,
    letter_id              uuid,
    decided_on             date,
    decided_by             text,
    decision_document_id   uuid,
    declined_on            date,
    declined_because       text,
    forwarded_on           date,
    forwarded_by           text,
    version                bigint      not null default 0,
    created_at             timestamptz not null,
    created_by             uuid        not null,
    updated_at             timestamptz not null,
    search                 text        generated always as (search_text(coalesce(number_text, '') || ' ' || title || ' ' || amended_number)) stored,
    constraint pk_amendment primary key (id),
    constraint fk_amendment_unit foreign key (unit_id) references unit (id),
    constraint fk_amendment_decision foreign key (decision_id) references decision (id),
    constraint fk_amendment_book foreign key (book_id) references number_book (id),
    constraint fk_amendment_signer foreign key (signer_id) references account (id),
    constraint fk_amendment_conclusion foreign key (conclusion_document_id) references document (id),
    constraint fk_amendment_letter foreign key (letter_id) references document (id),
    constraint fk_amendment_document foreign key (decision_document_id) references document (id),
    constraint fk_amendment_created_by foreign key (created_by) references account (id),
    constraint uq_amendment_number unique (book_id, number),
    constraint ck_amendment_kind check (kind in ('CORRECTION', 'PARTIAL_ANNULMENT', 'REVOCATION', 'RESTORATION')),
    constraint ck_amendment_way check (way in ('OWN', 'STATE') and (way = 'OWN') = (symbol is not null)),
    constraint ck_amendment_state check (state in ('DRAFT', 'PROPOSED', 'SIGNED', 'PUBLISHED', 'SUBMITTED', 'DECIDED', 'DECLINED', 'DISCARDED')
        and (way = 'OWN' or state not in ('PROPOSED', 'SIGNED', 'PUBLISHED')) and (way = 'STATE' or state not in ('SUBMITTED', 'DECIDED', 'DECLINED'))),
    constraint ck_amendment_signed check ((state in ('SIGNED', 'PUBLISHED')) = (signed_at is not null and number is not null and digest is not null)),
    constraint ck_amendment_decided check ((state in ('SIGNED', 'PUBLISHED', 'DECIDED')) = (decided_on is not null and number_text is not null)),
    constraint ck_amendment_submitted check ((state in ('SUBMITTED', 'DECIDED', 'DECLINED')) = (letter_number is not null and letter_on is not null)),
    constraint ck_amendment_declined check ((state = 'DECLINED') = (declined_on is not null and declined_because is not null)),
    constraint ck_amendment_sign_mode check (sign_mode in ('DIRECT', 'KT', 'TM', 'TL', 'TUQ')),
    constraint ck_amendment_grounds check (grounds <@ array ['FRAUD', 'FALSE_INFORMATION', 'UNLAWFUL_PROCEDURE', 'STANDARD_NOT_MET']
        and (kind = 'REVOCATION' or grounds = '{}')),
    constraint ck_amendment_title check (length(title) between 1 and 500),
    constraint ck_amendment_reason check (length(reason) between 1 and 5000)
);
create index ix_amendment_unit on amendment (unit_id, updated_at desc, id desc);
create index ix_amendment_updated on amendment (updated_at desc, id desc);
create index ix_amendment_state on amendment (state, updated_at desc, id desc);
create index ix_amendment_public on amendment (decided_on desc, id desc) where state in ('PUBLISHED', 'DECIDED');
create index ix_amendment_decision on amendment (decision_id);
create index ix_amendment_search on amendment using gin (search gin_trgm_ops);
create index ix_amendment_document on amendment (conclusion_document_id);

-- What a correction shall read stands beside the award; was is filled in when it is decided. An award stands in one open amendment at most.
create table amendment_line (
    id                   uuid    not null,
    amendment_id         uuid    not null,
    ordinal              integer not null,
    award_id             uuid    not null,
    reads_recipient_name text,
    reads_unit_name      text,
    reads_year           integer,
    was_recipient_name   text,
    was_unit_name        text,
    was_year             integer,
    open                 boolean not null default true,
    constraint pk_amendment_line primary key (id),
    constraint fk_amendment_line_amendment foreign key (amendment_id) references amendment (id),
    constraint fk_amendment_line_award foreign key (award_id) references award (id),
    constraint uq_amendment_line_award unique (amendment_id, award_id),
    constraint uq_amendment_line_ordinal unique (amendment_id, ordinal) deferrable initially deferred,
    constraint ck_amendment_line_texts check (length(reads_recipient_name) between 1 and 200 and length(reads_unit_name) between 1 and 300),
    constraint ck_amendment_line_year check (reads_year between 1945 and 2100)
);
create unique index uq_amendment_line_open on amendment_line (award_id) where open;
create index ix_amendment_line_award on amendment_line (award_id);

-- What was printed wrongly of an award, and what it reads: true from the award's own day on, known since recorded_at. The newest row of a field holds.
create table award_correction (
    id              uuid        not null,
    award_id        uuid        not null,
    field           text        not null,
    was             text        not null,
    reads           text        not null,
    valid_from      date        not null,
    amendment_id    uuid        not null,
    decision_number text        not null,
    decided_on      date        not null,
    authority       text        not null,
    recorded_at     timestamptz not null default now(),
    recorded_by     uuid,
    search          text        generated always as (' ' || search_text(reads)) stored,
    constraint pk_award_correction primary key (id),
    constraint fk_award_correction_award foreign key (award_id) references award (id),
    constraint fk_award_correction_amendment foreign key (amendment_id) references amendment (id),
    constraint uq_award_correction_field unique (award_id, field, amendment_id),
    constraint ck_award_correction_field check (field in ('RECIPIENT_NAME', 'UNIT_NAME', 'YEAR')),
    constraint ck_award_correction_differs check (was <> reads)
);
create index ix_award_correction_award on award_correction (award_id, field, recorded_at desc, id desc);
create index ix_award_correction_search on award_correction using gin (search gin_trgm_ops);
revoke update, delete, truncate on award_correction from ${appRole};

alter table award_standing
    add column amendment_id    uuid,
    add column kind            text,
    add column decision_number text,
    add column decided_on      date,
    add column authority       text,
    add constraint fk_award_standing_amendment foreign key (amendment_id) references amendment (id),
    add constraint ck_award_standing_kind check (kind in ('PARTIAL_ANNULMENT', 'REVOCATION', 'RESTORATION')),
    add constraint ck_award_standing_decision check ((amendment_id is null) = (kind is null) and (amendment_id is null) = (decision_number is null)
        and (amendment_id is null) = (decided_on is null) and (amendment_id is null) = (authority is null));

-- Which amendments anyone may open; that an award is revoked is told from the day that it is.
create table amendment_publication (
    amendment_id uuid        not null,
    published_on date        not null,
    recorded_at  timestamptz not null default now(),
    constraint pk_amendment_publication primary key (amendment_id),
    constraint fk_amendment_publication_amendment foreign key (amendment_id) references amendment (id)
);
revoke update, delete, truncate on amendment_publication from ${appRole};

-- A number of a book is given once, whether to a commendation decision or to one that changes it.
create table official_number (
    book_id uuid    not null,
    number  integer not null,
    constraint pk_official_number primary key (book_id, number),
    constraint fk_official_number_book foreign key (book_id) references number_book (id)
);
revoke update, delete, truncate on official_number from ${appRole};
insert into official_number (book_id, number) select book_id, number from decision where number is not null and book_id is not null;

-- By when what follows a revocation is done, by the law of the day of the decision.
create table amendment_term (
    id           uuid      not null,
    ordinal      integer   not null,
    step         text      not null,
    way          text      not null,
    valid        daterange not null,
    working_days integer   not null,
    citation     text      not null,
    standing     text      not null,
    source       text      not null,
    note         text,
    note_en      text,
    constraint pk_amendment_term primary key (id),
    constraint uq_amendment_term_ordinal unique (ordinal),
    constraint ck_amendment_term_step check (step in ('RETURN', 'FORWARD', 'FOLLOW')),
    constraint ck_amendment_term_way check (way in ('OWN', 'STATE')),
    constraint ck_amendment_term_working_days check (working_days between 1 and 250),
    constraint ck_amendment_term_standing check (standing in ('CONFIRMED', 'READ', 'ANALOGUE', 'RECALLED', 'DEMONSTRATION', 'ENTERED'))
);
revoke insert, update, delete, truncate on amendment_term from ${appRole};

insert into amendment_term (id, ordinal, step, way, valid, working_days, citation, standing, source, note, note_en) values
    ('019e0004-0000-7000-8000-000000000001', 1, 'RETURN', 'OWN', '[2025-07-01,2027-03-01)', 15, 'Nghị định 152/2025/NĐ-CP, Điều 58 khoản 2', 'READ', 'N152',
     'Từ ngày có quyết định.', 'From the day of the decision.'),
    ('019e0004-0000-7000-8000-000000000002', 2, 'RETURN', 'STATE', '[2025-07-01,2027-03-01)', 15, 'Nghị định 152/2025/NĐ-CP, Điều 58', 'READ', 'N152',
     'Từ ngày có quyết định.', 'From the day of the decision.'),
    ('019e0004-0000-7000-8000-000000000003', 3, 'FORWARD', 'STATE', '[2025-07-01,2027-03-01)', 15, 'Nghị định 152/2025/NĐ-CP, Điều 58', 'READ', 'N152',
     'Bộ chuyển hiện vật về Bộ Nội vụ; ở đây tính từ ngày nhận lại hiện vật, bản đã đọc không nói tính từ ngày nào.',
     'The ministry forwards the insignia to the Ministry of Home Affairs; counted here from the day they came back, the copy that was read does not say from when.'),
    ('019e0004-0000-7000-8000-000000000004', 4, 'FOLLOW', 'STATE', '[2025-07-01,2027-03-01)', 10, 'Nghị định 152/2025/NĐ-CP, Điều 56', 'READ', 'N152',
     'Bộ Nội vụ trình cấp có thẩm quyền; ở đây tính từ ngày tờ trình.', 'The Ministry of Home Affairs submits; counted here from the day of the letter.'),
    ('019e0004-0000-7000-8000-000000000011', 11, 'RETURN', 'OWN', '[2017-10-01,2025-07-01)', 15, 'Nghị định 152/2025/NĐ-CP, Điều 58 khoản 2 (áp dụng tương tự)', 'ANALOGUE', 'N152',
     'Quy định trước ngày 01/7/2025 chưa đọc được; theo thời hạn sau đó.', 'What was in force before 1 July 2025 was not read; the later term is taken.'),
    ('019e0004-0000-7000-8000-000000000012', 12, 'RETURN', 'STATE', '[2017-10-01,2025-07-01)', 15, 'Nghị định 152/2025/NĐ-CP, Điều 58 (áp dụng tương tự)', 'ANALOGUE', 'N152',
     'Quy định trước ngày 01/7/2025 chưa đọc được; theo thời hạn sau đó.', 'What was in force before 1 July 2025 was not read; the later term is taken.'),
    ('019e0004-0000-7000-8000-000000000013', 13, 'FORWARD', 'STATE', '[2017-10-01,2025-07-01)', 15, 'Nghị định 152/2025/NĐ-CP, Điều 58 (áp dụng tương tự)', 'ANALOGUE', 'N152',
     'Quy định trước ngày 01/7/2025 chưa đọc được; tính từ ngày nhận lại hiện vật.', 'What was in force before 1 July 2025 was not read; counted from the day they came back.'),
    ('019e0004-0000-7000-8000-000000000014', 14, 'FOLLOW', 'STATE', '[2017-10-01,2025-07-01)', 10, 'Nghị định 152/2025/NĐ-CP, Điều 56 (áp dụng tương tự)', 'ANALOGUE', 'N152',
     'Quy định trước ngày 01/7/2025 chưa đọc được; tính từ ngày tờ trình.', 'What was in force before 1 July 2025 was not read; counted from the day of the letter.');

-- What is to come back of a revoked award: the insignia, and the money where any was paid.
create table award_return (
    id           uuid        not null,
    amendment_id uuid        not null,
    award_id     uuid        not null,
    what         text        not null,
    amount       bigint,
    fund_unit_id uuid        not null,
    due_on       date,
    state        text        not null,
    because      text,
    settled_on   date,
    forwarded_on date,
    opened_at    timestamptz not null default now(),
    constraint pk_award_return primary key (id),
    constraint fk_award_return_amendment foreign key (amendment_id) references amendment (id),
    constraint fk_award_return_award foreign key (award_id) references award (id),
    constraint fk_award_return_fund foreign key (fund_unit_id) references unit (id),
    constraint uq_award_return_what unique (amendment_id, award_id, what),
    constraint ck_award_return_what check (what in ('INSIGNIA', 'MONEY') and (what = 'MONEY' or amount is null)),
    constraint ck_award_return_amount check (amount > 0),
    constraint ck_award_return_state check (state in ('OWED', 'RETURNED', 'IMPOSSIBLE', 'LIFTED')),
    constraint ck_award_return_settled check ((state in ('RETURNED', 'IMPOSSIBLE')) = (settled_on is not null) and (state = 'IMPOSSIBLE') = (because is not null))
);
create index ix_award_return_open on award_return (due_on, id) where state = 'OWED';
create index ix_award_return_amendment on award_return (amendment_id);
create index ix_award_return_award on award_return (award_id);

create table award_return_receipt (
    id          uuid        not null,
    return_id   uuid        not null,
    received_on date        not null,
    handed_by   text        not null,
    amount      bigint,
    reference   text,
    document_id uuid,
    recorded_at timestamptz not null,
    recorded_by uuid        not null,
    constraint pk_award_return_receipt primary key (id),
    constraint fk_award_return_receipt_return foreign key (return_id) references award_return (id),
    constraint fk_award_return_receipt_document foreign key (document_id) references document (id),
    constraint fk_award_return_receipt_by foreign key (recorded_by) references account (id),
    constraint ck_award_return_receipt_amount check (amount > 0),
    constraint ck_award_return_receipt_texts check (length(handed_by) between 1 and 200 and length(reference) between 1 and 200)
);
create index ix_award_return_receipt_return on award_return_receipt (return_id, received_on, id);
create index ix_award_return_receipt_document on award_return_receipt (document_id);
revoke update, delete, truncate on award_return_receipt from ${appRole};
