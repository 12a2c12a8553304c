-- An account's secret address under which its calendar program reads what it owes; only the digest is kept, and a new one ends the old.
create table calendar_feed (
    account_id uuid        not null,
    digest     bytea       not null,
    created_at timestamptz not null,
    constraint pk_calendar_feed primary key (account_id),
    constraint fk_calendar_feed_account foreign key (account_id) references account (id),
    constraint uq_calendar_feed_digest unique (digest),
    constraint ck_calendar_feed_digest check (length(digest) = 32)
);
