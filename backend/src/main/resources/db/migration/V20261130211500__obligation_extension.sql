-- What one person owes, and not whoever has the role; more time asked for and given.
alter table obligation
    add column debtor_person_id uuid,
    add column extendable       boolean not null default false,
    add constraint fk_obligation_person foreign key (debtor_person_id) references person (id),
    add constraint ck_obligation_extendable check (not extendable or due_on is not null and creditor_unit_id is not null);
drop index uq_obligation_open;
create unique index uq_obligation_open on obligation (kind, subject_type, subject_id, debtor_unit_id, debtor_role, debtor_person_id)
    nulls not distinct where state = 'OPEN';
create index ix_obligation_person on obligation (debtor_person_id) where debtor_person_id is not null;

create table obligation_extension (
    id            uuid        not null,
    obligation_id uuid        not null,
    due_before    date        not null,
    asked_until   date        not null,
    reason        text        not null,
    asked_on      date        not null,
    asked_at      timestamptz not null,
    asked_by      uuid        not null,
    state         text        not null default 'ASKED',
    due_after     date,
    answer        text,
    answered_on   date,
    answered_by   uuid,
    constraint pk_obligation_extension primary key (id),
    constraint fk_obligation_extension_obligation foreign key (obligation_id) references obligation (id),
    constraint fk_obligation_extension_asked_by foreign key (asked_by) references account (id),
    constraint fk_obligation_extension_answered_by foreign key (answered_by) references account (id),
    constraint ck_obligation_extension_state check (state in ('ASKED', 'GRANTED', 'REFUSED', 'LAPSED')),
    constraint ck_obligation_extension_until check (asked_until > due_before),
    constraint ck_obligation_extension_after check ((state = 'GRANTED') = (due_after is not null) and due_after > due_before),
    constraint ck_obligation_extension_answered check ((state in ('GRANTED', 'REFUSED')) = (answered_on is not null)
        and (answered_on is null) = (answered_by is null)),
    constraint ck_obligation_extension_reason check (length(reason) between 1 and 1000),
    constraint ck_obligation_extension_answer check (length(answer) between 1 and 1000 and (state <> 'REFUSED' or answer is not null))
);
create unique index uq_obligation_extension_asked on obligation_extension (obligation_id) where state = 'ASKED';
create index ix_obligation_extension_obligation on obligation_extension (obligation_id, id);
