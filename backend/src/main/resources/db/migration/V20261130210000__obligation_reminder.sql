-- Punctuality is told by the day of the law, not by the clock of the machine; whoever is late is reminded, and then the head is told.
alter table obligation
    add column settled_on   date,
    add column escalated_on date;
update obligation set settled_on = cast(settled_at at time zone 'Asia/Ho_Chi_Minh' as date) where settled_at is not null;
alter table obligation add constraint ck_obligation_settled_on check ((settled_on is null) = (settled_at is null));
create index ix_obligation_settled on obligation (settled_on) where state = 'DONE';

create table obligation_reminder (
    id            uuid        not null,
    obligation_id uuid        not null,
    cause         text        not null,
    reminded_on   date        not null,
    note          text,
    recorded_at   timestamptz not null,
    recorded_by   uuid,
    constraint pk_obligation_reminder primary key (id),
    constraint fk_obligation_reminder_obligation foreign key (obligation_id) references obligation (id),
    constraint fk_obligation_reminder_account foreign key (recorded_by) references account (id),
    -- However many instances look, and however often: once a day for each cause.
    constraint uq_obligation_reminder_day unique (obligation_id, cause, reminded_on),
    constraint ck_obligation_reminder_cause check (cause in ('BEFORE', 'AFTER', 'ESCALATION', 'BY_HAND')),
    constraint ck_obligation_reminder_note check (length(note) between 1 and 1000),
    constraint ck_obligation_reminder_by check ((cause = 'BY_HAND') = (recorded_by is not null))
);
revoke update, delete, truncate on obligation_reminder from ${appRole};
