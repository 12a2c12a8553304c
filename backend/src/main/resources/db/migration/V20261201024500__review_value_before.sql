-- What the same unit said of the same figure in the closed cycle that is compared with, so that a whole tree is set beside last year in one walk.
alter table review_value add column before_value numeric(18,2);

create function review_value_before(report uuid, asked text) returns numeric language sql stable as $$
    select w.value
      from review_report r
      join review_cycle c on c.id = r.cycle_id
      join review_report p on p.cycle_id = c.previous_id and p.unit_id = r.unit_id and p.state in ('SUBMITTED', 'ACCEPTED')
      join review_value w on w.report_id = p.id and w.figure = asked
     where r.id = report
$$;
update review_value set before_value = review_value_before(report_id, figure);

create function review_value_takes_before() returns trigger language plpgsql as $$
begin
    new.before_value := review_value_before(new.report_id, new.figure);
    return new;
end
$$;
create trigger review_value_takes_before before insert on review_value for each row execute function review_value_takes_before();
