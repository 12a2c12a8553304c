-- What a client is told of without asking: read from the feed by a cursor, written down before it is sent.
create table webhook (
    id                uuid        not null,
    client_id         uuid        not null,
    url               text        not null,
    types             text[]      not null,
    subject_types     text[]      not null,
    unit_id           uuid,
    secret            bytea       not null,
    previous_secret   bytea,
    previous_until    timestamptz,
    state             text        not null,
    position          text        not null,
    failing_since     timestamptz,
    subscribed_at     timestamptz not null,
    version           bigint      not null default 0,
    constraint pk_webhook primary key (id),
    constraint fk_webhook_client foreign key (client_id) references client (id),
    constraint fk_webhook_unit foreign key (unit_id) references unit (id),
    constraint ck_webhook_url check (length(url) between 1 and 2000),
    constraint ck_webhook_previous check ((previous_secret is null) = (previous_until is null)),
    constraint ck_webhook_state check (state in ('ACTIVE', 'DISABLED', 'ENDED'))
);
create index ix_webhook_client on webhook (client_id);
create index ix_webhook_unit on webhook (unit_id);

create table webhook_delivery (
    id           uuid        not null,
    webhook_id   uuid        not null,
    event_id     uuid        not null,
    state        text        not null,
    attempts     integer     not null default 0,
    queued_at    timestamptz not null,
    due_at       timestamptz not null,
    leased_until timestamptz,
    constraint pk_webhook_delivery primary key (id),
    constraint uq_webhook_delivery_event unique (webhook_id, event_id),
    constraint fk_webhook_delivery_webhook foreign key (webhook_id) references webhook (id),
    constraint fk_webhook_delivery_event foreign key (event_id) references event (id),
    constraint ck_webhook_delivery_attempts check (attempts >= 0),
    constraint ck_webhook_delivery_state check (state in ('PENDING', 'DELIVERED', 'GIVEN_UP'))
);
create index ix_webhook_delivery_due on webhook_delivery (webhook_id, due_at) where state = 'PENDING';
create index ix_webhook_delivery_list on webhook_delivery (webhook_id, queued_at desc, id desc);
create index ix_webhook_delivery_event on webhook_delivery (event_id);

create table webhook_attempt (
    id           uuid        not null,
    delivery_id  uuid        not null,
    at           timestamptz not null,
    millis       integer     not null,
    status       integer,
    failure      text,
    body         text,
    constraint pk_webhook_attempt primary key (id),
    constraint fk_webhook_attempt_delivery foreign key (delivery_id) references webhook_delivery (id) on delete cascade,
    constraint ck_webhook_attempt_answer check ((status is null) <> (failure is null))
);
create index ix_webhook_attempt_delivery on webhook_attempt (delivery_id, at desc);
