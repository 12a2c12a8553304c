-- A unit's word that it has nothing to propose by a season's letter. It stays as it was said; a dossier sent all the same says more.
create table season_nothing (
    season_id uuid        not null,
    unit_id   uuid        not null,
    reason    text        not null,
    said_by   uuid        not null,
    said_on   date        not null,
    said_at   timestamptz not null default now(),
    constraint pk_season_nothing primary key (season_id, unit_id),
    constraint fk_season_nothing_season foreign key (season_id) references season (id),
    constraint fk_season_nothing_unit foreign key (unit_id) references unit (id),
    constraint fk_season_nothing_by foreign key (said_by) references account (id),
    constraint ck_season_nothing_reason check (length(reason) between 1 and 1000)
);
