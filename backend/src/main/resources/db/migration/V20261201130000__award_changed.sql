-- Awards of which a later decision ever corrected the year or that it ever revoked, once more as they were entered: a report counted ahead takes them out and puts them in
-- as they read, and must not look for each among millions. As entered an award never changes, so nothing here is ever updated.
create table award_changed (
    id             uuid        not null,
    recorded_at    timestamptz not null,
    unit_id        uuid        not null,
    decided_on     date        not null,
    year           integer     not null,
    award_code     text        not null,
    authority      text        not null,
    holder         text        not null,
    sex            text,
    position_group text,
    direct_worker  boolean,
    constraint pk_award_changed primary key (id),
    constraint fk_award_changed_award foreign key (id) references award (id)
);
revoke update, delete, truncate on award_changed from ${appRole};

create function award_changed_keep() returns trigger language plpgsql as $$
begin
    insert into award_changed
    select a.id, a.recorded_at, a.unit_id, a.decided_on, a.year, a.award_code, a.authority, a.holder, a.sex, a.position_group, a.direct_worker
      from award_as_entered a
     where a.id in (select c.award_id from changed c)
        on conflict do nothing;
    return null;
end $$;
create trigger award_changed_keep after insert on award_standing referencing new table as changed for each statement execute function award_changed_keep();
create trigger award_changed_keep after insert on award_correction referencing new table as changed for each statement execute function award_changed_keep();

insert into award_changed
select a.id, a.recorded_at, a.unit_id, a.decided_on, a.year, a.award_code, a.authority, a.holder, a.sex, a.position_group, a.direct_worker
  from award_as_entered a
 where a.id in (select award_id from award_standing union select award_id from award_correction);
analyze award_changed;
