-- A unit as lists name it: its state on the business day, or its last one when it no longer stands (its first when it does not stand yet).
create index ix_unit_state_since on unit_state (unit_id, lower(valid) desc) where superseded_at is null;

create view unit_now as
select u.id, u.code, s.name, s.short_name, s.kind, s.legal_personality, s.parent_id
  from unit u
  cross join lateral (
       select x.* from unit_state x
        where x.unit_id = u.id and x.superseded_at is null
        order by (lower(x.valid) <= (select as_of from unit_reach_day)) desc nulls first, lower(x.valid) desc
        limit 1) s;
