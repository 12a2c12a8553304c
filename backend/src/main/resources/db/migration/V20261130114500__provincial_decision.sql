-- What a province decides for its department is decided outside: entered with its paper, and in the register once the Standing Office has confirmed it.
create table provincial_award (
    award_code text not null,
    decided_by text not null,
    citation   text not null,
    standing   text not null,
    source     text not null,
    constraint pk_provincial_award primary key (award_code),
    constraint ck_provincial_award_decided_by check (decided_by in ('DEPARTMENT', 'PROVINCE')),
    constraint ck_provincial_award_standing check (standing in ('CONFIRMED', 'READ', 'ANALOGUE', 'RECALLED', 'DEMONSTRATION', 'ENTERED'))
);
revoke insert, update, delete, truncate on provincial_award from ${appRole};
insert into provincial_award (award_code, decided_by, citation, standing, source) values
    ('LABOR_ADVANCED', 'DEPARTMENT', 'Luật Thi đua, khen thưởng 2022, Điều 80(1)', 'READ', 'T-c365'),
    ('EMULATION_FIGHTER_GRASSROOTS', 'DEPARTMENT', 'Luật Thi đua, khen thưởng 2022, Điều 80(1)', 'READ', 'T-c365'),
    ('COLLECTIVE_ADVANCED', 'DEPARTMENT', 'Luật Thi đua, khen thưởng 2022, Điều 80(1)', 'READ', 'T-c365'),
    ('CERTIFICATE_UNIT', 'DEPARTMENT', 'Luật Thi đua, khen thưởng 2022, Điều 80(1)', 'READ', 'T-c365'),
    ('COLLECTIVE_EXCELLENT', 'PROVINCE', 'Luật Thi đua, khen thưởng 2022, Điều 79 (cần kiểm)', 'RECALLED', 'catalogue 5');

create table provincial_decision (
    id               uuid        not null,
    unit_id          uuid        not null,
    number_text      text        not null,
    decided_on       date        not null,
    authority        text        not null,
    signer           text        not null,
    document_id      uuid        not null,
    note             text,
    state            text        not null,
    returned_because text,
    entered_by       uuid        not null,
    entered_at       timestamptz not null,
    confirmed_by     uuid,
    confirmed_at     timestamptz,
    updated_at       timestamptz not null,
    version          bigint      not null default 0,
    search           text        generated always as (search_text(number_text || ' ' || authority || ' ' || signer)) stored,
    constraint pk_provincial_decision primary key (id),
    constraint fk_provincial_decision_unit foreign key (unit_id) references unit (id),
    constraint fk_provincial_decision_document foreign key (document_id) references document (id),
    constraint fk_provincial_decision_entered_by foreign key (entered_by) references account (id),
    constraint fk_provincial_decision_confirmed_by foreign key (confirmed_by) references account (id),
    constraint ck_provincial_decision_state check (state in ('ENTERED', 'RETURNED', 'CONFIRMED', 'DISCARDED')),
    constraint ck_provincial_decision_confirmed check ((state = 'CONFIRMED') = (confirmed_at is not null) and (confirmed_at is null) = (confirmed_by is null)),
    constraint ck_provincial_decision_texts check (length(number_text) between 1 and 60 and length(authority) between 1 and 200 and length(signer) between 1 and 200)
);
-- One decision of an issuer is entered once: numbers begin anew each year.
create unique index uq_provincial_decision_number on provincial_decision
    (search_text(authority), search_text(number_text), (extract(year from decided_on))) where state <> 'DISCARDED';
create index ix_provincial_decision_unit on provincial_decision (unit_id, updated_at desc, id desc);
create index ix_provincial_decision_state on provincial_decision (state, updated_at desc, id desc);
create index ix_provincial_decision_updated on provincial_decision (updated_at desc, id desc);
create index ix_provincial_decision_search on provincial_decision using gin (search gin_trgm_ops);
create index ix_provincial_decision_document on provincial_decision (document_id);

-- Once confirmed, a line is the award of the register under the same id.
create table provincial_decision_line (
    id             uuid    not null,
    decision_id    uuid    not null,
    ordinal        integer not null,
    award_code     text    not null,
    recipient_kind text    not null,
    person_id      uuid,
    collective_id  uuid,
    year           integer not null,
    constraint pk_provincial_decision_line primary key (id),
    constraint fk_provincial_decision_line_decision foreign key (decision_id) references provincial_decision (id),
    constraint fk_provincial_decision_line_award foreign key (award_code) references provincial_award (award_code),
    constraint fk_provincial_decision_line_person foreign key (person_id) references person (id),
    constraint fk_provincial_decision_line_collective foreign key (collective_id) references unit (id),
    constraint uq_provincial_decision_line_ordinal unique (decision_id, ordinal),
    constraint ck_provincial_decision_line_recipient check ((recipient_kind = 'INDIVIDUAL' and person_id is not null and collective_id is null)
                                                         or (recipient_kind = 'COLLECTIVE' and collective_id is not null and person_id is null))
);
create index ix_provincial_decision_line_person on provincial_decision_line (person_id);
