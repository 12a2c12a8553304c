-- What an award gives is handed over: its insignia and its money, each for itself, each with its receipt.

-- Which insignia an award has, as far as a text that was read names them; an award without a row has insignia of which nobody knows what they are.
-- No foreign key on the award: the catalogue is loaded by the first start, after this.
create table award_insignia (
    award_code text      not null,
    valid      daterange not null,
    item       text      not null,
    ordinal    integer   not null,
    citation   text      not null,
    standing   text      not null,
    source     text      not null,
    constraint pk_award_insignia primary key (award_code, item, valid),
    constraint ex_award_insignia_overlap exclude using gist (award_code with =, item with =, valid with &&),
    constraint ck_award_insignia_item check (item in ('CERTIFICATE', 'FRAME', 'BADGE', 'FLAG', 'MEDAL', 'ORDER')),
    constraint ck_award_insignia_standing check (standing in ('CONFIRMED', 'READ', 'ANALOGUE', 'RECALLED', 'DEMONSTRATION', 'ENTERED'))
);
revoke insert, update, delete, truncate on award_insignia from ${appRole};
insert into award_insignia (award_code, valid, item, ordinal, citation, standing, source) values
    ('EMULATION_FIGHTER_GRASSROOTS', '[2017-10-01,2024-01-01)', 'CERTIFICATE', 1, 'Nghị định 91/2017/NĐ-CP, Điều 69', 'READ', 'P-tien69; P-tien30'),
    ('EMULATION_FIGHTER_GRASSROOTS', '[2024-01-01,2025-07-01)', 'CERTIFICATE', 1, 'Nghị định 98/2023/NĐ-CP, Điều 54(1)', 'READ', 'T-7840; T-9f0e'),
    ('EMULATION_FIGHTER_GRASSROOTS', '[2024-01-01,2025-07-01)', 'FRAME', 2, 'Nghị định 98/2023/NĐ-CP, Điều 54(1)', 'READ', 'T-7840; T-9f0e'),
    ('EMULATION_FIGHTER_GRASSROOTS', '[2025-07-01,2027-03-01)', 'CERTIFICATE', 1, 'Nghị định 152/2025/NĐ-CP, Điều 50(1)', 'READ', 'T-9f0e'),
    ('EMULATION_FIGHTER_GRASSROOTS', '[2025-07-01,2027-03-01)', 'FRAME', 2, 'Nghị định 152/2025/NĐ-CP, Điều 50(1)', 'READ', 'T-9f0e'),
    ('EMULATION_FIGHTER_MINISTRY', '[2017-10-01,2024-01-01)', 'CERTIFICATE', 1, 'Nghị định 91/2017/NĐ-CP, Điều 69', 'READ', 'P-tien69; P-tien30'),
    ('EMULATION_FIGHTER_MINISTRY', '[2017-10-01,2024-01-01)', 'BADGE', 3, 'Nghị định 91/2017/NĐ-CP, Điều 69', 'READ', 'P-tien69; P-tien30'),
    ('EMULATION_FIGHTER_MINISTRY', '[2024-01-01,2025-07-01)', 'CERTIFICATE', 1, 'Nghị định 98/2023/NĐ-CP, Điều 54(1)', 'READ', 'T-7840; T-9f0e'),
    ('EMULATION_FIGHTER_MINISTRY', '[2024-01-01,2025-07-01)', 'FRAME', 2, 'Nghị định 98/2023/NĐ-CP, Điều 54(1)', 'READ', 'T-7840; T-9f0e'),
    ('EMULATION_FIGHTER_MINISTRY', '[2024-01-01,2025-07-01)', 'BADGE', 3, 'Nghị định 98/2023/NĐ-CP, Điều 54(1)', 'READ', 'T-7840; T-9f0e'),
    ('EMULATION_FIGHTER_MINISTRY', '[2025-07-01,2027-03-01)', 'CERTIFICATE', 1, 'Nghị định 152/2025/NĐ-CP, Điều 50(1)', 'READ', 'T-9f0e'),
    ('EMULATION_FIGHTER_MINISTRY', '[2025-07-01,2027-03-01)', 'FRAME', 2, 'Nghị định 152/2025/NĐ-CP, Điều 50(1)', 'READ', 'T-9f0e'),
    ('EMULATION_FIGHTER_MINISTRY', '[2025-07-01,2027-03-01)', 'BADGE', 3, 'Nghị định 152/2025/NĐ-CP, Điều 50(1)', 'READ', 'T-9f0e'),
    ('EMULATION_FIGHTER_NATIONAL', '[2017-10-01,2024-01-01)', 'CERTIFICATE', 1, 'Nghị định 91/2017/NĐ-CP, Điều 69', 'READ', 'P-tien69; P-tien30'),
    ('EMULATION_FIGHTER_NATIONAL', '[2017-10-01,2024-01-01)', 'BADGE', 3, 'Nghị định 91/2017/NĐ-CP, Điều 69', 'READ', 'P-tien69; P-tien30');
-- What bears the award's own name: nothing beside it was read.
insert into award_insignia (award_code, valid, item, ordinal, citation, standing, source)
select named.award_code, law.valid, named.item, 1, law.citation, law.standing, law.source
  from (values ('FLAG_MINISTRY', 'FLAG'), ('FLAG_GOVERNMENT', 'FLAG'), ('CERTIFICATE_UNIT', 'CERTIFICATE'), ('MERIT_CERT_MINISTER', 'CERTIFICATE'),
               ('MERIT_CERT_PM', 'CERTIFICATE'), ('SECTOR_MEDAL', 'MEDAL'), ('LABOR_ORDER_1', 'ORDER'), ('LABOR_ORDER_2', 'ORDER'),
               ('LABOR_ORDER_3', 'ORDER'), ('INDEPENDENCE_ORDER_1', 'ORDER'), ('INDEPENDENCE_ORDER_2', 'ORDER'), ('INDEPENDENCE_ORDER_3', 'ORDER')) as named (award_code, item)
 cross join (values (daterange('2017-10-01', '2024-01-01'), 'Luật Thi đua, khen thưởng 2003 (tên gọi của danh hiệu, hình thức)', 'RECALLED', 'Theo trí nhớ, cần kiểm.'),
                    (daterange('2024-01-01', null), 'Luật Thi đua, khen thưởng 2022, Điều 9 và Điều 20 (tên gọi của danh hiệu, hình thức)', 'READ', 'T-c301; T-2ac4')) as law (valid, citation, standing, source);

-- One part of one award that is to be handed over. What tells it apart in lists is copied from the award, which never changes.
create table handover_due (
    id              uuid        not null,
    award_id        uuid        not null,
    part            text        not null,
    items           text[]      not null,
    award_code      text        not null,
    recipient_name  text        not null,
    unit_id         uuid        not null,
    decision_number text        not null,
    decided_on      date        not null,
    decided_year    integer     not null generated always as (extract(year from decided_on)::integer) stored,
    decision_id     uuid,
    submission_id   uuid,
    nomination_id   uuid        not null,
    -- Whose clerk hands it over, and whose fund pays.
    keeper_id       uuid        not null,
    payer_id        uuid        not null,
    amount          bigint,
    at_most         boolean     not null,
    citation        text,
    standing        text,
    due_on          date,
    term_citation   text,
    state           text        not null default 'OPEN',
    handed_on       date,
    handed_amount   bigint,
    version         bigint      not null default 0,
    updated_at      timestamptz not null default now(),
    search          text        generated always as (search_text(recipient_name || ' ' || decision_number)) stored,
    constraint pk_handover_due primary key (id),
    constraint fk_handover_due_award foreign key (award_id) references award (id),
    constraint fk_handover_due_unit foreign key (unit_id) references unit (id),
    constraint fk_handover_due_decision foreign key (decision_id) references decision (id),
    constraint fk_handover_due_submission foreign key (submission_id) references state_submission (id),
    constraint fk_handover_due_nomination foreign key (nomination_id) references nomination (id),
    constraint fk_handover_due_keeper foreign key (keeper_id) references unit (id),
    constraint fk_handover_due_payer foreign key (payer_id) references unit (id),
    constraint uq_handover_due_part unique (award_id, part),
    constraint ck_handover_due_part check (part in ('INSIGNIA', 'MONEY')),
    constraint ck_handover_due_items check (part = 'INSIGNIA' or cardinality(items) = 0),
    constraint ck_handover_due_amount check (amount > 0 and part = 'MONEY' or amount is null),
    constraint ck_handover_due_of check ((decision_id is null) <> (submission_id is null)),
    constraint ck_handover_due_state check (state in ('OPEN', 'HANDED_OVER')),
    constraint ck_handover_due_handed check ((state = 'HANDED_OVER') = (handed_on is not null) and (handed_amount is null or state = 'HANDED_OVER' and part = 'MONEY')
        and handed_on >= decided_on)
);
create index ix_handover_due_keeper on handover_due (keeper_id, decided_on desc, id desc);
create index ix_handover_due_decided on handover_due (decided_on desc, id desc);
create index ix_handover_due_open on handover_due (decided_on, id) where state = 'OPEN';
create index ix_handover_due_handed on handover_due (handed_on desc nulls last, id desc);
create index ix_handover_due_term on handover_due (due_on, id);
create index ix_handover_due_decision on handover_due (decision_id);
create index ix_handover_due_submission on handover_due (submission_id);
create index ix_handover_due_nomination on handover_due (nomination_id);
create index ix_handover_due_search on handover_due using gin (search gin_trgm_ops);
revoke delete, truncate on handover_due from ${appRole};

-- Each handing over, correction and taking back, one after the other; the newest holds. Whoever received it for somebody else says by what authority.
create table handover_receipt (
    id          uuid        not null,
    due_id      uuid        not null,
    action      text        not null,
    handed_on   date,
    place       text,
    handed_to   text,
    capacity    text,
    amount      bigint,
    document_id uuid,
    because     text,
    recorded_at timestamptz not null,
    recorded_by uuid        not null,
    superseded_at timestamptz,
    constraint pk_handover_receipt primary key (id),
    constraint fk_handover_receipt_due foreign key (due_id) references handover_due (id),
    constraint fk_handover_receipt_document foreign key (document_id) references document (id),
    constraint fk_handover_receipt_recorded_by foreign key (recorded_by) references account (id),
    constraint ck_handover_receipt_action check (action in ('HAND_OVER', 'CORRECT', 'TAKE_BACK')),
    constraint ck_handover_receipt_handed check ((action = 'TAKE_BACK') = (handed_on is null)),
    constraint ck_handover_receipt_because check ((action = 'HAND_OVER') = (because is null)),
    constraint ck_handover_receipt_other check ((handed_to is null) = (capacity is null)),
    constraint ck_handover_receipt_amount check (amount > 0),
    constraint ck_handover_receipt_texts check (length(place) between 1 and 300 and length(handed_to) between 1 and 200 and length(capacity) between 1 and 300
        and length(because) between 1 and 1000)
);
create unique index uq_handover_receipt_current on handover_receipt (due_id) where superseded_at is null;
create index ix_handover_receipt_due on handover_receipt (due_id, recorded_at);
create index ix_handover_receipt_document on handover_receipt (document_id);
revoke delete, truncate on handover_receipt from ${appRole};

-- What was decided before: nobody wrote down what of it was handed over, save the insignia of State awards.
insert into handover_due (id, award_id, part, items, award_code, recipient_name, unit_id, decision_number, decided_on, decision_id, nomination_id, keeper_id,
                          payer_id, amount, at_most, citation, standing)
select gen_random_uuid(), a.id, p.part,
       case p.part when 'INSIGNIA' then array(select i.item from award_insignia i where i.award_code = a.award_code and i.valid @> a.decided_on order by i.ordinal) else '{}' end,
       a.award_code, a.recipient_name, a.unit_id, a.decision_number, a.decided_on, a.decision_id, a.nomination_id, d.unit_id, b.payer_id,
       case p.part when 'MONEY' then b.amount end, b.at_most, case p.part when 'MONEY' then b.citation end, case p.part when 'MONEY' then b.standing end
  from award a
  join decision_bonus b on b.line_id = a.id
  join decision d on d.id = a.decision_id
 cross join (values ('INSIGNIA'), ('MONEY')) as p (part)
 where p.part = 'INSIGNIA' or b.amount is distinct from 0;
insert into handover_due (id, award_id, part, items, award_code, recipient_name, unit_id, decision_number, decided_on, submission_id, nomination_id, keeper_id,
                          payer_id, at_most, state, handed_on)
select gen_random_uuid(), a.id, p.part,
       case p.part when 'INSIGNIA' then array(select i.item from award_insignia i where i.award_code = a.award_code and i.valid @> a.decided_on order by i.ordinal) else '{}' end,
       a.award_code, a.recipient_name, a.unit_id, a.decision_number, a.decided_on, l.submission_id, a.nomination_id, s.unit_id, s.unit_id, false,
       case when p.part = 'INSIGNIA' and s.handed_over_on >= a.decided_on then 'HANDED_OVER' else 'OPEN' end,
       case when p.part = 'INSIGNIA' and s.handed_over_on >= a.decided_on then s.handed_over_on end
  from award a
  join state_submission_line l on l.id = a.id
  join state_submission s on s.id = l.submission_id
 cross join (values ('INSIGNIA'), ('MONEY')) as p (part)
 where l.given;
insert into handover_receipt (id, due_id, action, handed_on, place, recorded_at, recorded_by)
select distinct on (h.id) gen_random_uuid(), h.id, 'HAND_OVER', h.handed_on, left(s.note, 300), s.recorded_at, s.recorded_by
  from handover_due h
  join state_submission_step s on s.submission_id = h.submission_id and s.action = 'HAND_OVER'
 where h.state = 'HANDED_OVER'
 order by h.id, s.recorded_at desc;
