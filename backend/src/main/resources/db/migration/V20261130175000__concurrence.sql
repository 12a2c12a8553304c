-- Concurrence (lấy ý kiến, hiệp y): what others ask of the ministry, and what the ministry asks of others, before an award goes up.

-- Within how many working days whoever is asked answers, by the law of the day of asking, and what silence means.
create table concurrence_term (
    valid        daterange not null,
    working_days integer   not null,
    citation     text      not null,
    standing     text      not null,
    source       text      not null,
    silence      text      not null,
    silence_en   text      not null,
    constraint pk_concurrence_term primary key (valid),
    constraint ex_concurrence_term_overlap exclude using gist (valid with &&),
    constraint ck_concurrence_term_days check (working_days between 1 and 250),
    constraint ck_concurrence_term_standing check (standing in ('CONFIRMED', 'READ', 'ANALOGUE', 'RECALLED', 'DEMONSTRATION', 'ENTERED'))
);
revoke insert, update, delete, truncate on concurrence_term from ${appRole};
insert into concurrence_term (valid, working_days, citation, standing, source, silence, silence_en) values
    ('[2017-10-01,2024-01-01)', 10, 'Nghị định 91/2017/NĐ-CP (điều, khoản chưa đọc được)', 'RECALLED', 'Theo trí nhớ, cần kiểm.',
     'Không văn bản nào đã đọc coi im lặng là đồng ý: quá hạn là chưa trả lời.', 'No text that was read takes silence for consent: past its day it is not answered.'),
    ('[2024-01-01,2025-07-01)', 10, 'Nghị định 98/2023/NĐ-CP (điều, khoản chưa đọc được)', 'RECALLED', 'Theo trí nhớ, cần kiểm.',
     'Không văn bản nào đã đọc coi im lặng là đồng ý: quá hạn là chưa trả lời.', 'No text that was read takes silence for consent: past its day it is not answered.'),
    ('[2025-07-01,2027-03-01)', 10, 'Nghị định 152/2025/NĐ-CP, Điều 34 khoản 6', 'READ', 'N152',
     'Chỉ khi Bộ Nội vụ lấy ý kiến mà quá hạn không có trả lời thì Bộ Nội vụ mới tiếp tục trình (Điều 34 khoản 6). Với việc Bộ lấy ý kiến, không văn bản nào đã đọc coi im lặng là đồng ý: quá hạn là chưa trả lời.',
     'Only where the Ministry of Home Affairs asked and got no answer does it proceed (Article 34(6)). Where the ministry itself asks, no text that was read takes silence for consent: past its day it is not answered.');

create table concurrence_request (
    id                  uuid        not null,
    unit_id             uuid        not null,
    direction           text        not null,
    -- Who asks the ministry, or whom it asks.
    other_body          text        not null,
    subject             text        not null,
    question            text,
    request_number      text,
    request_document_id uuid,
    -- The day from which the term runs: on which the letter came, or on which ours was sent.
    asked_on            date,
    due_on              date,
    state               text        not null,
    opinion             text,
    agrees              boolean,
    returned_because    text,
    answer_number       text,
    answered_on         date,
    answer_document_id  uuid,
    signed_by           uuid,
    closed_because      text,
    created_by          uuid        not null,
    created_at          timestamptz not null,
    updated_at          timestamptz not null,
    version             bigint      not null default 0,
    search              text        generated always as (search_text(other_body || ' ' || subject || ' ' || coalesce(request_number, ''))) stored,
    constraint pk_concurrence_request primary key (id),
    constraint fk_concurrence_request_unit foreign key (unit_id) references unit (id),
    constraint fk_concurrence_request_document foreign key (request_document_id) references document (id),
    constraint fk_concurrence_request_answer_document foreign key (answer_document_id) references document (id),
    constraint fk_concurrence_request_signed_by foreign key (signed_by) references account (id),
    constraint fk_concurrence_request_created_by foreign key (created_by) references account (id),
    constraint ck_concurrence_request_direction check (direction in ('RECEIVED', 'SENT')),
    constraint ck_concurrence_request_state check (state in ('TO_ANSWER', 'PROPOSED', 'DRAFT', 'WAITING', 'ANSWERED', 'CLOSED')),
    constraint ck_concurrence_request_way check (case direction when 'RECEIVED' then state not in ('DRAFT', 'WAITING') else state not in ('TO_ANSWER', 'PROPOSED') end),
    constraint ck_concurrence_request_asked check (asked_on is not null or state in ('DRAFT', 'CLOSED')),
    constraint ck_concurrence_request_answered check ((state = 'ANSWERED') = (answered_on is not null) and (state <> 'ANSWERED' or (opinion is not null and agrees is not null))),
    constraint ck_concurrence_request_closed check ((state = 'CLOSED') = (closed_because is not null)),
    constraint ck_concurrence_request_texts check (length(other_body) between 1 and 200 and length(subject) between 1 and 300 and length(question) between 1 and 4000
        and length(opinion) between 1 and 4000 and length(request_number) between 1 and 60 and length(answer_number) between 1 and 60
        and length(closed_because) between 1 and 1000 and length(returned_because) between 1 and 1000)
);
create index ix_concurrence_request_unit on concurrence_request (unit_id, updated_at desc, id desc);
create index ix_concurrence_request_updated on concurrence_request (updated_at desc, id desc);
create index ix_concurrence_request_due on concurrence_request (due_on, id);
create index ix_concurrence_request_search on concurrence_request using gin (search gin_trgm_ops);
create index ix_concurrence_request_document on concurrence_request (request_document_id);
create index ix_concurrence_request_answer_document on concurrence_request (answer_document_id);

-- Of whom: a nomination of ours, or somebody whom only the asker knows, by name.
create table concurrence_case (
    id            uuid    not null,
    request_id    uuid    not null,
    ordinal       integer not null,
    nomination_id uuid,
    name          text,
    award         text,
    constraint pk_concurrence_case primary key (id),
    constraint fk_concurrence_case_request foreign key (request_id) references concurrence_request (id),
    constraint fk_concurrence_case_nomination foreign key (nomination_id) references nomination (id),
    constraint uq_concurrence_case_ordinal unique (request_id, ordinal) deferrable initially deferred,
    constraint uq_concurrence_case_nomination unique (request_id, nomination_id),
    constraint ck_concurrence_case_of check ((nomination_id is null) = (name is not null) and (nomination_id is null) = (award is not null)),
    constraint ck_concurrence_case_texts check (length(name) between 1 and 200 and length(award) between 1 and 200)
);
create index ix_concurrence_case_nomination on concurrence_case (nomination_id);

create table concurrence_chase (
    id          uuid        not null,
    request_id  uuid        not null,
    chased_on   date        not null,
    note        text        not null,
    recorded_at timestamptz not null,
    recorded_by uuid        not null,
    constraint pk_concurrence_chase primary key (id),
    constraint fk_concurrence_chase_request foreign key (request_id) references concurrence_request (id),
    constraint fk_concurrence_chase_by foreign key (recorded_by) references account (id),
    constraint ck_concurrence_chase_note check (length(note) between 1 and 1000)
);
create index ix_concurrence_chase_request on concurrence_chase (request_id, recorded_at);
revoke update, delete, truncate on concurrence_chase from ${appRole};
