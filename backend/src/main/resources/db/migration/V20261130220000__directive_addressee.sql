-- A directive is written, issued and adjusted here; it is addressed to units, which acknowledge it, hold sessions and pass it on to those below.
alter table directive
    add column keeper_unit_id uuid,
    add column state          text        not null default 'ISSUED',
    add column ordinal        integer     not null default 1,
    add column recorded_by    uuid,
    add column updated_at     timestamptz not null default now(),
    add column version        bigint      not null default 0,
    add constraint fk_directive_keeper foreign key (keeper_unit_id) references unit (id),
    add constraint fk_directive_recorded_by foreign key (recorded_by) references account (id),
    add constraint ck_directive_state check (state in ('DRAFT', 'ISSUED', 'DISCARDED')),
    add constraint ck_directive_issued check (state <> 'ISSUED' or ordinal >= 1),
    add constraint ck_directive_drafted check (state = 'ISSUED' or keeper_unit_id is not null);
-- What was loaded is kept by the unit that issued it.
update directive set keeper_unit_id = issuer_unit_id;
create index ix_directive_keeper on directive (keeper_unit_id);
create index ix_directive_title on directive (title collate vietnamese, id);

-- A point that an adjustment dropped goes on being there for what carried it.
alter table directive_point add column dropped_in integer;

create table directive_document (
    directive_id uuid    not null,
    document_id  uuid    not null,
    ordinal      integer not null,
    constraint pk_directive_document primary key (directive_id, document_id),
    constraint fk_directive_document_directive foreign key (directive_id) references directive (id),
    constraint fk_directive_document_document foreign key (document_id) references document (id)
);
create index ix_directive_document_document on directive_document (document_id);

-- Every version as it was said; the newest stands.
create table directive_version (
    directive_id uuid        not null,
    ordinal      integer     not null,
    title        text        not null,
    legal_basis  text,
    points       jsonb       not null,
    number       text,
    signed_on    date,
    signer       text,
    reason       text,
    recorded_by  uuid,
    recorded_at  timestamptz not null,
    constraint pk_directive_version primary key (directive_id, ordinal),
    constraint fk_directive_version_directive foreign key (directive_id) references directive (id),
    constraint fk_directive_version_account foreign key (recorded_by) references account (id),
    constraint ck_directive_version_ordinal check (ordinal >= 1),
    constraint ck_directive_version_reason check ((ordinal = 1) = (reason is null))
);
revoke update, delete, truncate on directive_version from ${appRole};
insert into directive_version (directive_id, ordinal, title, legal_basis, points, number, signed_on, signer, recorded_at)
select d.id, 1, d.title, d.legal_basis,
       coalesce((select jsonb_agg(jsonb_build_object('code', p.code, 'text', p.text, 'asks', p.asks, 'ofWhom', p.of_whom, 'rhythm', p.rhythm) order by p.ordinal)
                   from directive_point p where p.directive_id = d.id), '[]'),
       d.number, d.issued_on, d.signer, d.recorded_at
  from directive d;

-- A unit that a directive was addressed to: by the directive's keeper, or passed on by the unit above.
create table directive_addressee (
    id               uuid        not null,
    directive_id     uuid        not null,
    unit_id          uuid        not null,
    from_unit_id     uuid        not null,
    level            integer     not null,
    addressed_on     date        not null,
    acknowledge_by   date,
    plan_by          date,
    state            text        not null,
    acknowledged_on  date,
    acknowledged_by  uuid,
    note             text,
    released_because text,
    recorded_by      uuid,
    recorded_at      timestamptz not null,
    version          bigint      not null default 0,
    constraint pk_directive_addressee primary key (id),
    constraint fk_directive_addressee_directive foreign key (directive_id) references directive (id),
    constraint fk_directive_addressee_unit foreign key (unit_id) references unit (id),
    constraint fk_directive_addressee_from foreign key (from_unit_id) references unit (id),
    constraint fk_directive_addressee_acknowledged_by foreign key (acknowledged_by) references account (id),
    constraint fk_directive_addressee_recorded_by foreign key (recorded_by) references account (id),
    constraint ck_directive_addressee_self check (unit_id <> from_unit_id),
    constraint ck_directive_addressee_level check (level between 1 and 20),
    constraint ck_directive_addressee_state check (state in ('WAITING', 'ACKNOWLEDGED', 'RELEASED')),
    constraint ck_directive_addressee_acknowledged check ((state = 'ACKNOWLEDGED') = (acknowledged_on is not null)),
    constraint ck_directive_addressee_released check ((state = 'RELEASED') = (released_because is not null)),
    constraint ck_directive_addressee_note check (length(note) between 1 and 1000),
    constraint ck_directive_addressee_dates check (acknowledge_by >= addressed_on and plan_by >= addressed_on)
);
create unique index uq_directive_addressee_unit on directive_addressee (directive_id, unit_id) where state <> 'RELEASED';
create index ix_directive_addressee_directive on directive_addressee (directive_id, addressed_on desc, id desc);
create index ix_directive_addressee_unit on directive_addressee (unit_id, directive_id);

-- A session at which a directive was made known. People reached are those whom no earlier session had reached.
create table directive_session (
    id             uuid        not null,
    addressee_id   uuid        not null,
    held_on        date        not null,
    subject        text        not null,
    people_reached integer     not null,
    people         integer     not null,
    recorded_by    uuid,
    recorded_at    timestamptz not null,
    removed_at     timestamptz,
    removed_by     uuid,
    removed_because text,
    constraint pk_directive_session primary key (id),
    constraint fk_directive_session_addressee foreign key (addressee_id) references directive_addressee (id),
    constraint fk_directive_session_recorded_by foreign key (recorded_by) references account (id),
    constraint fk_directive_session_removed_by foreign key (removed_by) references account (id),
    constraint ck_directive_session_subject check (length(subject) between 1 and 300),
    constraint ck_directive_session_people check (people_reached between 0 and people and people between 1 and 1000000),
    constraint ck_directive_session_removed check ((removed_at is null) = (removed_because is null))
);
create index ix_directive_session_addressee on directive_session (addressee_id, held_on);
