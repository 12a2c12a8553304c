-- What somebody is told of in the application, by mail and by push, and how they want it.

-- In which order debts and reminders become readable, as events tell it: whoever tells of them misses none and tells none twice.
alter table obligation add column xid xid8 not null default pg_current_xact_id();
alter table obligation_reminder add column xid xid8 not null default pg_current_xact_id();
create index ix_obligation_xid on obligation (xid);
create index ix_obligation_reminder_xid on obligation_reminder (xid);

create table notice (
    id            uuid        not null default uuidv7(),
    account_id    uuid        not null,
    kind          text        not null,
    -- What it tells of: an obligation, a reminder or an event.
    source_id     uuid        not null,
    -- The obligation's kind, or the event's type.
    action        text        not null,
    subject_type  text        not null,
    subject_id    uuid        not null,
    label         text        not null,
    unit_id       uuid,
    obligation_id uuid,
    happened_at   timestamptz not null,
    recorded_at   timestamptz not null default clock_timestamp(),
    -- When it stands in the inbox: since it happened, or from when it was put off to.
    shown_at      timestamptz not null,
    read_at       timestamptz,
    -- Wanted by mail or push alone.
    hidden        boolean     not null,
    constraint pk_notice primary key (id),
    constraint uq_notice_source unique (account_id, kind, source_id),
    constraint fk_notice_account foreign key (account_id) references account (id),
    constraint fk_notice_obligation foreign key (obligation_id) references obligation (id),
    constraint ck_notice_kind check (kind in ('OWED', 'REMINDER', 'ESCALATION', 'PROGRESS', 'RECOGNITION')),
    constraint ck_notice_obligation check ((obligation_id is not null) = (kind in ('OWED', 'REMINDER', 'ESCALATION')))
);
create index ix_notice_shown on notice (account_id, shown_at desc, id desc) where not hidden;
create index ix_notice_unread on notice (account_id, recorded_at) where read_at is null;
create index ix_notice_obligation on notice (obligation_id) where read_at is null;
create index ix_notice_recorded on notice (recorded_at);
revoke truncate on notice from ${appRole};

-- How far is told. One row; whoever tells holds it.
create table notice_position (
    id  boolean not null default true,
    xid xid8    not null,
    constraint pk_notice_position primary key (id),
    constraint ck_notice_position_one check (id)
);
insert into notice_position (xid) values (((pg_current_xact_id()::text)::bigint + 1)::text::xid8);
revoke insert, delete, truncate on notice_position from ${appRole};

-- How an account wants to be told; who has no row wants it as by default.
create table notice_setting (
    account_id   uuid        not null,
    address      text,
    rhythm       text        not null default 'AT_ONCE',
    -- In Vietnam: at which hour, and of a weekly mail on which day, 1 being Monday.
    digest_hour  integer     not null default 7,
    digest_day   integer     not null default 1,
    quiet_from   time        default time '21:00',
    quiet_until  time        default time '07:00',
    push         boolean     not null default false,
    -- What was recorded until then was mailed, or was there before anybody wanted mail.
    mailed_until timestamptz not null,
    changed_at   timestamptz not null,
    constraint pk_notice_setting primary key (account_id),
    constraint fk_notice_setting_account foreign key (account_id) references account (id),
    constraint ck_notice_setting_address check (length(address) between 3 and 254),
    constraint ck_notice_setting_rhythm check (rhythm in ('AT_ONCE', 'DAILY', 'WEEKLY')),
    constraint ck_notice_setting_hour check (digest_hour between 0 and 23),
    constraint ck_notice_setting_day check (digest_day between 1 and 7),
    constraint ck_notice_setting_quiet check ((quiet_from is null) = (quiet_until is null) and quiet_from <> quiet_until)
);
insert into notice_setting (account_id, address, mailed_until, changed_at)
select d.account_id, d.address,
       greatest(d.changed_at, (select max(m.covers_until) from reminder_mail m where m.account_id = d.account_id and m.state <> 'FAILED')), d.changed_at
  from reminder_address d;
drop table reminder_address;

-- Where it differs from what a kind is told by otherwise.
create table notice_choice (
    account_id uuid    not null,
    kind       text    not null,
    inbox      boolean not null,
    mail       boolean not null,
    push       boolean not null,
    constraint pk_notice_choice primary key (account_id, kind),
    constraint fk_notice_choice_account foreign key (account_id) references account (id),
    constraint ck_notice_choice_kind check (kind in ('OWED', 'REMINDER', 'ESCALATION', 'PROGRESS', 'RECOGNITION'))
);

-- What is to be mailed and was: of what was recorded after covers_from and until covers_until.
alter table reminder_mail rename to notice_mail;
alter table notice_mail rename constraint pk_reminder_mail to pk_notice_mail;
alter table notice_mail rename constraint fk_reminder_mail_account to fk_notice_mail_account;
alter table notice_mail rename constraint ck_reminder_mail_state to ck_notice_mail_state;
alter table notice_mail rename constraint ck_reminder_mail_ended to ck_notice_mail_ended;
alter index uq_reminder_mail_pending rename to uq_notice_mail_pending;
alter index ix_reminder_mail_account rename to ix_notice_mail_account;
alter index ix_reminder_mail_next rename to ix_notice_mail_next;
alter table notice_mail
    add column covers_from  timestamptz not null default '-infinity',
    add column leased_until timestamptz;
alter table notice_mail alter column covers_from drop default;

-- Browsers that asked to be woken. The address is the browser's own and tells nobody anything.
create table push_subscription (
    id         uuid        not null,
    account_id uuid        not null,
    endpoint   text        not null,
    agent      text,
    created_at timestamptz not null,
    constraint pk_push_subscription primary key (id),
    constraint uq_push_subscription_endpoint unique (endpoint),
    constraint fk_push_subscription_account foreign key (account_id) references account (id),
    constraint ck_push_subscription_texts check (length(endpoint) between 10 and 2000 and length(agent) between 1 and 200)
);
create index ix_push_subscription_account on push_subscription (account_id);

-- Browsers that are to be woken: each once for all that is new.
create table push_due (
    subscription_id uuid        not null,
    due_at          timestamptz not null,
    attempts        integer     not null default 0,
    constraint pk_push_due primary key (subscription_id),
    constraint fk_push_due_subscription foreign key (subscription_id) references push_subscription (id) on delete cascade
);
create index ix_push_due_due on push_due (due_at);

-- By which push services know this house (RFC 8292); the private half is sealed by the master key.
create table push_key (
    id          boolean not null default true,
    public_key  bytea   not null,
    private_key bytea   not null,
    constraint pk_push_key primary key (id),
    constraint ck_push_key_one check (id)
);
revoke update, delete, truncate on push_key from ${appRole};
