create table campaign (
    id            uuid        not null,
    code          text,
    title         text        not null,
    level         text        not null,
    method        text,
    state         text        not null,
    unit_id       uuid        not null,
    parent_id     uuid,
    starts_on     date,
    ends_on       date,
    legal_basis   text,
    directive_id  uuid,
    goals         text,
    contents      text,
    launched_on   date,
    launched_by   text,
    sign_mode     text,
    signer_name   text,
    signer_title  text,
    closing_summary text,
    source        text,
    standing      text        not null,
    version       bigint      not null default 0,
    created_at    timestamptz not null default now(),
    created_by    uuid,
    updated_at    timestamptz not null default now(),
    search        text        generated always as (search_text(title)) stored,
    constraint pk_campaign primary key (id),
    constraint uq_campaign_code unique (code),
    constraint fk_campaign_unit foreign key (unit_id) references unit (id),
    constraint fk_campaign_parent foreign key (parent_id) references campaign (id),
    constraint fk_campaign_directive foreign key (directive_id) references directive (id),
    constraint ck_campaign_level check (level in ('NATIONAL', 'MINISTRY', 'CLUSTER', 'UNIT')),
    constraint ck_campaign_method check (method in ('REGULAR', 'DRIVE', 'THEMATIC')),
    constraint ck_campaign_state check (state in ('DRAFT', 'PROPOSED', 'LAUNCHED', 'CLOSED', 'DISCARDED')),
    constraint ck_campaign_period check (ends_on >= starts_on),
    constraint ck_campaign_sign_mode check (sign_mode in ('DIRECT', 'KT', 'TM', 'TL', 'TUQ')),
    constraint ck_campaign_title check (length(title) between 1 and 500)
);
create index ix_campaign_unit on campaign (unit_id, starts_on desc nulls last, id);
create index ix_campaign_starts on campaign (starts_on desc nulls last, id);
create index ix_campaign_search on campaign using gin (search gin_trgm_ops);

create table campaign_criterion (
    id           uuid    not null,
    campaign_id  uuid    not null,
    ordinal      integer not null,
    name         text    not null,
    measure      text,
    measure_unit text,
    target       numeric(18, 4),
    constraint pk_campaign_criterion primary key (id),
    constraint fk_campaign_criterion_campaign foreign key (campaign_id) references campaign (id) on delete cascade,
    constraint uq_campaign_criterion_ordinal unique (campaign_id, ordinal) deferrable initially deferred,
    constraint ck_campaign_criterion_target check (target >= 0)
);

create table registration (
    id            uuid        not null,
    campaign_id   uuid        not null,
    unit_id       uuid        not null,
    state         text        not null,
    note          text,
    registered_at timestamptz not null default now(),
    registered_by uuid,
    withdrawn_because text,
    version       bigint      not null default 0,
    constraint pk_registration primary key (id),
    constraint fk_registration_campaign foreign key (campaign_id) references campaign (id),
    constraint fk_registration_unit foreign key (unit_id) references unit (id),
    constraint ck_registration_state check (state in ('REGISTERED', 'WITHDRAWN'))
);
create unique index uq_registration_unit on registration (campaign_id, unit_id) where state = 'REGISTERED';
create index ix_registration_unit on registration (unit_id, registered_at desc, id desc);
create table registration_commitment (
    registration_id uuid not null,
    criterion_id    uuid not null,
    target          numeric(18, 4),
    note            text,
    constraint pk_registration_commitment primary key (registration_id, criterion_id),
    constraint fk_registration_commitment_registration foreign key (registration_id) references registration (id) on delete cascade,
    constraint fk_registration_commitment_criterion foreign key (criterion_id) references campaign_criterion (id)
);
