-- A unit is an identity with a life; what it is called and where it stands is a dated state.
create table unit (
    id          uuid        not null,
    code        text        not null,
    valid       daterange   not null,
    version     bigint      not null default 0,
    recorded_at timestamptz not null default now(),
    constraint pk_unit primary key (id),
    constraint uq_unit_code unique (code),
    constraint ck_unit_code check (code ~ '^[A-Z0-9]+(-[A-Z0-9]+)*$' and length(code) <= 60),
    constraint ck_unit_valid check (not isempty(valid))
);

create table unit_state (
    id                  uuid        not null,
    unit_id             uuid        not null,
    kind                text        not null,
    name                text        not null,
    short_name          text,
    name_en             text,
    legal_personality   boolean     not null,
    parent_id           uuid,
    overseer_id         uuid,
    valid               daterange   not null,
    source              text,
    standing            text        not null,
    recorded_at         timestamptz not null default now(),
    superseded_at       timestamptz,
    superseded_because  text,
    search              text        generated always as (search_text(name || ' ' || coalesce(short_name, '') || ' ' || coalesce(name_en, ''))) stored,
    constraint pk_unit_state primary key (id),
    constraint fk_unit_state_unit foreign key (unit_id) references unit (id),
    constraint fk_unit_state_parent foreign key (parent_id) references unit (id),
    constraint fk_unit_state_overseer foreign key (overseer_id) references unit (id),
    constraint ck_unit_state_valid check (not isempty(valid)),
    constraint ck_unit_state_parent check (parent_id <> unit_id),
    constraint ck_unit_state_standing check (standing in ('CONFIRMED', 'READ', 'ANALOGUE', 'RECALLED', 'DEMONSTRATION', 'ENTERED')),
    constraint ex_unit_state_overlap exclude using gist (unit_id with =, valid with &&) where (superseded_at is null)
);
create index ix_unit_state_parent on unit_state (parent_id) where superseded_at is null;
create index ix_unit_state_overseer on unit_state (overseer_id) where superseded_at is null;
create index ix_unit_state_search on unit_state using gin (search gin_trgm_ops);

-- No unit stands under itself on any day: the climb from the new state must not come back to it on days that overlap.
create function refuse_unit_cycle() returns trigger language plpgsql as $$
begin
    if new.superseded_at is null and new.parent_id is not null then
        perform pg_advisory_xact_lock(hashtext('unit_state'));
        if exists (
            with recursive climb(unit_id, valid) as (
                select new.parent_id, new.valid
                union
                select s.parent_id, s.valid * c.valid
                  from climb c join unit_state s on s.unit_id = c.unit_id
                 where s.superseded_at is null and s.parent_id is not null and s.valid && c.valid)
            select from climb where unit_id = new.unit_id)
        then
            raise exception 'unit % would stand under itself', new.unit_id
                using errcode = 'check_violation', constraint = 'ck_unit_state_cycle', table = 'unit_state';
        end if;
    end if;
    return null;
end $$;
create constraint trigger ck_unit_state_cycle after insert or update on unit_state
    deferrable initially immediate for each row execute function refuse_unit_cycle();

create table unit_succession (
    id           uuid        not null,
    kind         text        not null,
    effective_on date        not null,
    act_number   text,
    act_title    text,
    source       text,
    standing     text        not null,
    recorded_at  timestamptz not null default now(),
    constraint pk_unit_succession primary key (id),
    constraint ck_unit_succession_kind check (kind in ('MERGER', 'SPLIT', 'RENAMING', 'ABSORPTION', 'DISSOLUTION'))
);
create table unit_succession_predecessor (
    succession_id uuid not null,
    unit_id       uuid not null,
    constraint pk_unit_succession_predecessor primary key (succession_id, unit_id),
    constraint fk_unit_succession_predecessor_succession foreign key (succession_id) references unit_succession (id),
    constraint fk_unit_succession_predecessor_unit foreign key (unit_id) references unit (id)
);
create index ix_unit_succession_predecessor_unit on unit_succession_predecessor (unit_id);
create table unit_succession_successor (
    succession_id uuid    not null,
    unit_id       uuid    not null,
    heir          boolean not null default false,
    constraint pk_unit_succession_successor primary key (succession_id, unit_id),
    constraint fk_unit_succession_successor_succession foreign key (succession_id) references unit_succession (id),
    constraint fk_unit_succession_successor_unit foreign key (unit_id) references unit (id)
);
create index ix_unit_succession_successor_unit on unit_succession_successor (unit_id);
create unique index uq_unit_succession_heir on unit_succession_successor (succession_id) where heir;

-- What a grant over a unit reaches today: its subtree, what it oversees, and the predecessors that any of them absorbed.
-- Rebuilt in the transaction that changes the organisation, and when the business day turns.
create table unit_reach (
    root_id uuid not null,
    unit_id uuid not null,
    constraint pk_unit_reach primary key (root_id, unit_id),
    constraint fk_unit_reach_root foreign key (root_id) references unit (id),
    constraint fk_unit_reach_unit foreign key (unit_id) references unit (id)
);
create index ix_unit_reach_unit on unit_reach (unit_id, root_id);
create table unit_reach_day (
    singleton boolean not null default true,
    as_of     date    not null,
    constraint pk_unit_reach_day primary key (singleton),
    constraint ck_unit_reach_day_one check (singleton)
);

create table person (
    id            uuid        not null,
    employee_code text        not null,
    name          text        not null,
    sex           text        not null,
    birth_date    date        not null,
    demonstration boolean     not null default false,
    version       bigint      not null default 0,
    recorded_at   timestamptz not null default now(),
    search        text        generated always as (search_text(name || ' ' || employee_code)) stored,
    constraint pk_person primary key (id),
    constraint uq_person_employee_code unique (employee_code),
    constraint ck_person_sex check (sex in ('FEMALE', 'MALE')),
    constraint ck_person_name check (length(name) between 1 and 200)
);
create index ix_person_name on person (name collate vietnamese, id);
create index ix_person_search on person using gin (search gin_trgm_ops);

create table membership (
    id                 uuid        not null,
    person_id          uuid        not null,
    unit_id            uuid        not null,
    position           text        not null,
    position_group     text        not null,
    direct_worker      boolean     not null,
    valid              daterange   not null,
    recorded_at        timestamptz not null default now(),
    recorded_by        uuid,
    superseded_at      timestamptz,
    superseded_because text,
    constraint pk_membership primary key (id),
    constraint fk_membership_person foreign key (person_id) references person (id),
    constraint fk_membership_unit foreign key (unit_id) references unit (id),
    constraint ck_membership_valid check (not isempty(valid)),
    constraint ck_membership_group check (position_group in ('LEADER_MINISTRY', 'LEADER_DEPARTMENT', 'LEADER_DIVISION', 'STAFF')),
    constraint ex_membership_overlap exclude using gist (person_id with =, valid with &&) where (superseded_at is null)
);
create index ix_membership_unit on membership (unit_id, person_id) where superseded_at is null;

create table calendar_day (
    day      date not null,
    kind     text not null,
    name     text,
    source   text,
    standing text not null,
    constraint pk_calendar_day primary key (day),
    constraint ck_calendar_day_kind check (kind in ('DAY_OFF', 'WORKING'))
);
