-- Who does emulation work where, since when and until when. A row is never changed: it is ended, or withdrawn as a mistake.
create table emulation_staff (
    id                uuid        not null,
    unit_id           uuid        not null,
    person_id         uuid        not null,
    duty              text        not null,
    load              text        not null,
    body_kind         text,
    body_name         text,
    qualification     text,
    work_since        date,
    from_on           date        not null,
    to_on             date,
    valid             daterange   generated always as (daterange(from_on, to_on, '[]')) stored,
    state             text        not null,
    withdrawn_because text,
    entered_by        uuid,
    entered_on        date        not null,
    updated_at        timestamptz not null,
    version           bigint      not null default 0,
    search            text        generated always as (search_text(duty || ' ' || coalesce(body_name, ''))) stored,
    constraint pk_emulation_staff primary key (id),
    constraint fk_emulation_staff_unit foreign key (unit_id) references unit (id),
    constraint fk_emulation_staff_person foreign key (person_id) references person (id),
    constraint fk_emulation_staff_entered_by foreign key (entered_by) references account (id),
    constraint ck_emulation_staff_load check (load in ('FULL_TIME', 'PART_TIME')),
    constraint ck_emulation_staff_body check (body_kind in ('DEPARTMENT', 'DIVISION', 'HOME_AFFAIRS') and (body_kind is null) = (body_name is null)),
    constraint ck_emulation_staff_state check (state in ('HELD', 'ENDED', 'WITHDRAWN')
        and (state = 'WITHDRAWN') = (withdrawn_because is not null) and (state <> 'ENDED' or to_on is not null) and (state <> 'HELD' or to_on is null)),
    constraint ck_emulation_staff_days check (to_on >= from_on),
    constraint ck_emulation_staff_since check (work_since <= from_on),
    constraint ck_emulation_staff_texts check (length(duty) between 1 and 300 and length(body_name) <= 300 and length(qualification) <= 300),
    constraint ex_emulation_staff_overlap exclude using gist (unit_id with =, person_id with =, valid with &&) where (state <> 'WITHDRAWN')
);
create index ix_emulation_staff_unit on emulation_staff (unit_id, from_on desc, id desc);
create index ix_emulation_staff_since on emulation_staff (from_on desc, id desc);
create index ix_emulation_staff_person on emulation_staff (person_id);
create index ix_emulation_staff_entered_by on emulation_staff (entered_by);
create index ix_emulation_staff_search on emulation_staff using gin (search gin_trgm_ops);
