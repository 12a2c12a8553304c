-- What lists of nominations are narrowed by and what they are ordered by stands with the nomination itself, so that one index knows both: its outcome as
-- it stands now, its dossier's year and number. Kept by the database, whoever writes; the two times of an outcome stay in nomination_outcome.
alter table nomination add column current_outcome text not null default 'PENDING';
alter table nomination add column dossier_year integer;
alter table nomination add column dossier_number text;
update nomination n set dossier_year = d.year, dossier_number = d.number from dossier d where d.id = n.dossier_id;
update nomination n set current_outcome = o.outcome from nomination_outcome o where o.nomination_id = n.id and o.superseded_at is null;
alter table nomination alter column dossier_year set not null;
alter table nomination alter column dossier_number set not null;

-- A dossier that is not there is left to the foreign key to tell.
create function nomination_takes_dossier() returns trigger language plpgsql as $$
begin
    new.dossier_year := coalesce((select d.year from dossier d where d.id = new.dossier_id), 0);
    new.dossier_number := coalesce((select d.number from dossier d where d.id = new.dossier_id), '');
    return new;
end $$;
create trigger tr_nomination_dossier before insert on nomination for each row execute function nomination_takes_dossier();

create function dossier_gives_year() returns trigger language plpgsql as $$
begin
    update nomination set dossier_year = new.year where dossier_id = new.id;
    return null;
end $$;
create trigger tr_dossier_year after update of year on dossier for each row when (new.year is distinct from old.year) execute function dossier_gives_year();

create function outcome_becomes_current() returns trigger language plpgsql as $$
begin
    update nomination n set current_outcome = coalesce(
               (select o.outcome from nomination_outcome o where o.nomination_id = n.id and o.superseded_at is null), 'PENDING')
     where n.id = new.nomination_id;
    return null;
end $$;
create trigger tr_nomination_outcome_current after insert or update of superseded_at on nomination_outcome for each row execute function outcome_becomes_current();

create index ix_nomination_outcome_award on nomination (current_outcome, award_code, id);
create index ix_nomination_outcome_dossier on nomination (current_outcome, dossier_number, id);
create index ix_nomination_year_award on nomination (dossier_year, award_code, id);

-- People by name with a word of it: the index that is walked says the words too.
create index ix_person_name_words on person (name collate vietnamese, id) include (search) where merged_into_id is null;
