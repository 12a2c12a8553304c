-- What was done and refused, by the unit of what it was done to, else of the account that did it.
select e.id, e.subject_id, e.subject_type as subject_type, e.action as label, e.of_unit as unit_id, e.on_day,
       e.of_unit::text as unit,
       to_char(e.on_day, 'YYYY') as year,
       to_char(e.on_day, 'YYYY-MM') as month,
       e.action as action,
       e.outcome as outcome,
       e.subject_type as subject,
       e.account_id::text as account
  from (select x.id, x.action, x.outcome, x.subject_type, x.subject_id, x.account_id, (x.at at time zone 'Asia/Ho_Chi_Minh')::date as on_day,
               coalesce(x.unit_id, (select g.unit_id from account_grant g where g.account_id = x.account_id order by g.recorded_at, g.id limit 1)) as of_unit
          from audit_entry x where x.at <= :known) e
