-- Signs worth a look: from which figure on one is told, and what whoever looked at one found. They are worked out when asked for, and kept nowhere.
create table sign_threshold (
    kind   text    not null,
    code   text    not null,
    value  numeric not null,
    -- Who chose it: no text of law asks for any of these.
    set_by text    not null,
    set_on date    not null,
    constraint pk_sign_threshold primary key (kind, code),
    constraint ck_sign_threshold_value check (value >= 0 and (code <> 'similarity' or value between 0.5 and 1)),
    constraint ck_sign_threshold_set_by check (length(set_by) between 1 and 200)
);
insert into sign_threshold (kind, code, value, set_by, set_on)
select kind, code, value, 'Thi Đua', date '2026-12-01'
  from (values ('LEADERS_SHARE', 'minimum', 5), ('LEADERS_SHARE', 'points', 20),
               ('ALL_PASS', 'minimum', 5), ('ALL_PASS', 'cases', 10),
               ('TURN_TAKING', 'minimum', 5), ('TURN_TAKING', 'window', 5), ('TURN_TAKING', 'years', 3), ('TURN_TAKING', 'share', 50),
               ('TURN_TAKING', 'people', 34),
               ('NEAR_THRESHOLD', 'minimum', 5), ('NEAR_THRESHOLD', 'margin', 1), ('NEAR_THRESHOLD', 'cases', 3), ('NEAR_THRESHOLD', 'share', 30),
               ('DEADLINE_SURGE', 'minimum', 5), ('DEADLINE_SURGE', 'days', 3), ('DEADLINE_SURGE', 'share', 50),
               ('SAME_INITIATIVE', 'minimum', 2), ('SAME_INITIATIVE', 'similarity', 0.8), ('SAME_INITIATIVE', 'dossiers', 2),
               ('RELATIVES', 'minimum', 1)) as chosen (kind, code, value);

create table sign_note (
    id        uuid        not null,
    sign_id   uuid        not null,
    kind      text        not null,
    year      integer     not null,
    unit_id   uuid        not null,
    -- A digest of the things that lay behind the sign then: with others behind it, the sign comes up again.
    behind    text        not null,
    finding   text        not null,
    content   text        not null,
    looked_at timestamptz not null,
    looked_by uuid        not null,
    constraint pk_sign_note primary key (id),
    constraint fk_sign_note_unit foreign key (unit_id) references unit (id),
    constraint fk_sign_note_by foreign key (looked_by) references account (id),
    constraint ck_sign_note_finding check (finding in ('NOTHING', 'EXPLAINED', 'PASSED_ON')),
    constraint ck_sign_note_content check (length(content) between 1 and 5000),
    constraint ck_sign_note_year check (year between 1945 and 2100)
);
create index ix_sign_note_sign on sign_note (sign_id, looked_at desc, id desc);
revoke update, delete, truncate on sign_note from ${appRole};
revoke insert, update, delete, truncate on sign_threshold from ${appRole};

create index ix_fact_title on fact using gin (search_text(title) gin_trgm_ops) where kind in ('INITIATIVE', 'RESEARCH') and superseded_at is null;

-- Works that are called almost alike. The index looks from half alike on; how alike is asked for is compared after that.
create function work_alike(title text, how_alike real) returns setof uuid language sql stable set pg_trgm.similarity_threshold = 0.5 as $$
    select f.fact_id from fact f
     where f.kind in ('INITIATIVE', 'RESEARCH') and f.superseded_at is null
       and search_text(f.title) % search_text($1) and similarity(search_text(f.title), search_text($1)) >= $2
$$;
