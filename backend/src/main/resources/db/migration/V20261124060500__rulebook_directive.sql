create table framework (
    code      text      not null,
    name      text      not null,
    documents text      not null,
    valid     daterange not null,
    standing  text      not null,
    source    text,
    constraint pk_framework primary key (code)
);
create table award_type (
    code          text    not null,
    name          text    not null,
    name_en       text    not null,
    abbreviation  text,
    category      text    not null,
    nominee_kinds text[]  not null,
    ordinal       integer not null,
    standing      text    not null,
    source        text,
    search        text    generated always as (search_text(name || ' ' || coalesce(abbreviation, '') || ' ' || name_en)) stored,
    constraint pk_award_type primary key (code),
    constraint ck_award_type_category check (category in ('TITLE', 'FORM')),
    constraint ck_award_type_nominee_kinds check (nominee_kinds <@ array ['INDIVIDUAL', 'COLLECTIVE', 'HOUSEHOLD'] and cardinality(nominee_kinds) > 0)
);
create table award_authority (
    award_code text      not null,
    framework  text      not null,
    authority  text      not null,
    valid      daterange not null,
    citation   text,
    standing   text      not null,
    constraint pk_award_authority primary key (award_code, framework),
    constraint fk_award_authority_award foreign key (award_code) references award_type (code),
    constraint fk_award_authority_framework foreign key (framework) references framework (code),
    constraint ck_award_authority_authority check (authority in ('PRESIDENT', 'GOVERNMENT', 'PRIME_MINISTER', 'MINISTER', 'UNIT_HEAD', 'COMMUNE'))
);

create table directive (
    id             uuid        not null,
    code           text        not null,
    kind           text        not null,
    number         text,
    title          text        not null,
    issuer         text        not null,
    issuer_unit_id uuid,
    issued_on      date,
    signer         text,
    sign_mode      text,
    legal_basis    text,
    recipients     text[]      not null default '{}',
    standing       text        not null,
    source         text,
    recorded_at    timestamptz not null default now(),
    constraint pk_directive primary key (id),
    constraint uq_directive_code unique (code),
    constraint fk_directive_issuer foreign key (issuer_unit_id) references unit (id)
);
create table directive_link (
    directive_id  uuid not null,
    implements_id uuid not null,
    constraint pk_directive_link primary key (directive_id, implements_id),
    constraint fk_directive_link_directive foreign key (directive_id) references directive (id),
    constraint fk_directive_link_implements foreign key (implements_id) references directive (id)
);
create table directive_point (
    directive_id uuid    not null,
    code         text    not null,
    ordinal      integer not null,
    text         text    not null,
    asks         text,
    of_whom      text,
    rhythm       text,
    constraint pk_directive_point primary key (directive_id, code),
    constraint fk_directive_point_directive foreign key (directive_id) references directive (id)
);
