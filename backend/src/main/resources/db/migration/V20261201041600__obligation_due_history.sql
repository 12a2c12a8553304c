-- The days that held before: a report as of an earlier moment tells the day that was kept then, however it was moved.
create table obligation_due (
    obligation_id uuid        not null,
    due_before    date        not null,
    moved_at      timestamptz not null default clock_timestamp(),
    constraint pk_obligation_due primary key (obligation_id, moved_at),
    constraint fk_obligation_due_obligation foreign key (obligation_id) references obligation (id) on delete cascade
);
revoke update, delete, truncate on obligation_due from ${appRole};
insert into obligation_due (obligation_id, due_before, moved_at)
select obligation_id, due_before, answered_at from obligation_extension where state = 'GRANTED' and answered_at is not null
    on conflict do nothing;

create function obligation_keeps_due() returns trigger language plpgsql as $$
begin
    insert into obligation_due (obligation_id, due_before) values (old.id, old.due_on);
    return null;
end
$$;
create trigger obligation_keeps_due after update of due_on on obligation
    for each row when (old.due_on is not null and old.due_on is distinct from new.due_on) execute function obligation_keeps_due();
