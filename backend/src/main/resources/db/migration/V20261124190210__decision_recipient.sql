-- To whom a signed decision was sent, and who has acknowledged it.
create table decision_recipient (
    id           uuid        not null,
    decision_id  uuid        not null,
    kind         text        not null,
    name         text        not null,
    sent_on      date        not null,
    reference    text,
    sent_at      timestamptz not null,
    sent_by      uuid        not null,
    received_on  date,
    received_by  text,
    receipt_id   uuid,
    recorded_at  timestamptz,
    recorded_by  uuid,
    constraint pk_decision_recipient primary key (id),
    constraint fk_decision_recipient_decision foreign key (decision_id) references decision (id),
    constraint fk_decision_recipient_receipt foreign key (receipt_id) references document (id),
    constraint fk_decision_recipient_sent_by foreign key (sent_by) references account (id),
    constraint fk_decision_recipient_recorded_by foreign key (recorded_by) references account (id),
    constraint uq_decision_recipient_name unique (decision_id, name),
    constraint ck_decision_recipient_kind check (kind in ('PARTY_COMMITTEE', 'TRADE_UNION', 'VETERANS', 'YOUTH_UNION', 'UNIT', 'OTHER')),
    constraint ck_decision_recipient_name check (length(name) between 1 and 300),
    constraint ck_decision_recipient_received check ((received_on is null) = (recorded_at is null) and (received_on is null) = (received_by is null)
        and (received_on is null or received_on >= sent_on))
);
create index ix_decision_recipient_decision on decision_recipient (decision_id, name);
create index ix_decision_recipient_receipt on decision_recipient (receipt_id);
revoke delete, truncate on decision_recipient from ${appRole};
