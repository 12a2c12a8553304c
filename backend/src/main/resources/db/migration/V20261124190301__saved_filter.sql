-- How somebody likes to see a list: named filters with order and columns, as the page's address says them. Nobody else's business, and nothing hangs on it.
create table saved_filter (
    id         uuid        not null,
    account_id uuid        not null,
    list       text        not null,
    name       text        not null,
    query      text        not null,
    opens      boolean     not null default false,
    created_at timestamptz not null default now(),
    constraint pk_saved_filter primary key (id),
    constraint fk_saved_filter_account foreign key (account_id) references account (id),
    constraint uq_saved_filter_name unique (account_id, list, name),
    constraint ck_saved_filter_list check (list ~ '^[a-z-]{1,40}$'),
    constraint ck_saved_filter_name check (length(name) between 1 and 80),
    constraint ck_saved_filter_query check (length(query) <= 2000)
);
create unique index uq_saved_filter_opens on saved_filter (account_id, list) where opens;
