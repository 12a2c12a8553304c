-- Who is also reminded by mail, and what was sent.
create table reminder_address (
    account_id uuid        not null,
    address    text        not null,
    changed_at timestamptz not null,
    constraint pk_reminder_address primary key (account_id),
    constraint fk_reminder_address_account foreign key (account_id) references account (id),
    constraint ck_reminder_address_length check (length(address) between 3 and 254)
);
create table reminder_mail (
    id           uuid        not null,
    account_id   uuid        not null,
    address      text        not null,
    -- The newest reminder that it tells of: what came later is told by the next one.
    covers_until timestamptz not null,
    state        text        not null default 'PENDING',
    attempts     integer     not null default 0,
    next_try_at  timestamptz not null,
    ended_at     timestamptz,
    constraint pk_reminder_mail primary key (id),
    constraint fk_reminder_mail_account foreign key (account_id) references account (id),
    constraint ck_reminder_mail_state check (state in ('PENDING', 'SENT', 'FAILED')),
    constraint ck_reminder_mail_ended check ((state = 'PENDING') = (ended_at is null))
);
create unique index uq_reminder_mail_pending on reminder_mail (account_id) where state = 'PENDING';
create index ix_reminder_mail_account on reminder_mail (account_id, covers_until desc);
create index ix_reminder_mail_next on reminder_mail (next_try_at) where state = 'PENDING';
