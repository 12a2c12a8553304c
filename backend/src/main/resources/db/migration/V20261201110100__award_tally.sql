-- The register counted ahead of being asked, so that a report over millions of awards answers at once.

-- The sex of a recipient as it stood when the award was entered: a later correction of the person changes no figure of the past.
alter table award add column recipient_sex text;
update award a
   set recipient_sex = coalesce((select n.frozen_sex from nomination n where n.id = a.nomination_id), (select p.sex from person p where p.id = a.person_id));

create function award_recipient_sex() returns trigger language plpgsql as $$
begin
    new.recipient_sex := coalesce((select n.frozen_sex from nomination n where n.id = new.nomination_id),
                                  (select p.sex from person p where p.id = new.person_id));
    return new;
end $$;
create trigger award_recipient_sex before insert on award for each row execute function award_recipient_sex();

-- What was entered since it was last counted ahead.
create index ix_award_recorded on award (recorded_at, id);

-- An award as it was entered: nothing of it ever changes. What later decisions corrected or revoked stands beside it.
create view award_as_entered as
select a.id, a.recorded_at, a.unit_id, a.decided_on, a.year, a.award_code, a.authority, a.recipient_kind as holder, a.recipient_sex as sex,
       n.frozen_position_group as position_group, n.frozen_direct_worker as direct_worker,
       a.recipient_name, a.person_id, a.collective_id
  from award a
  left join nomination n on n.id = a.nomination_id;

-- Awards as entered, counted by what reports ask for. A grain tells which columns are told apart; the others are null. known_year: the year (UTC) of recording.
create table award_tally (
    grain          text    not null,
    known_year     integer,
    unit_id        uuid,
    period         date,
    year           integer,
    award_code     text,
    authority      text,
    holder         text    not null,
    sex            text,
    position_group text,
    direct_worker  boolean,
    awards         bigint  not null,
    constraint uq_award_tally unique nulls not distinct (grain, unit_id, period, year, award_code, holder, sex, position_group, direct_worker, known_year, authority),
    constraint ck_award_tally_grain check (grain in ('MONTH', 'UNIT_YEAR', 'UNIT_AWARD', 'WHOLE'))
);

-- Up to which moment of recording the awards are counted ahead; null where nothing is.
create table award_tally_mark (
    id       boolean not null default true,
    known_at timestamptz,
    constraint pk_award_tally_mark primary key (id),
    constraint ck_award_tally_mark_one check (id)
);
insert into award_tally_mark default values;

-- Whoever enters awards into a moment that may be counted already (a load of older data does) has everything counted anew. Awards entered now need no look:
-- nothing is counted that a running transaction could still add to.
create function award_tally_stale() returns trigger language plpgsql as $$
begin
    if (select min(e.recorded_at) from entered e) < now() - interval '1 minute' then
        update award_tally_mark set known_at = null;
    end if;
    return null;
end $$;
create trigger award_tally_stale after insert on award referencing new table as entered for each statement execute function award_tally_stale();
