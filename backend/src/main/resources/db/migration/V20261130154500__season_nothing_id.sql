-- What two say at once is told by a unique constraint, as everywhere; the row has an id of its own.
alter table season_nothing add column id uuid not null default gen_random_uuid();
alter table season_nothing alter column id drop default;
alter table season_nothing drop constraint pk_season_nothing;
alter table season_nothing add constraint pk_season_nothing primary key (id);
alter table season_nothing add constraint uq_season_nothing_unit unique (season_id, unit_id);
