-- What was owed with a day to keep. A day that was moved since is the day that held then.
select o.id, o.subject_id, o.subject_type, o.title as label, o.debtor_unit_id as unit_id, o.due as on_day,
       o.debtor_unit_id::text as unit,
       to_char(o.due, 'YYYY') as year,
       to_char(o.due, 'YYYY-MM') as month,
       o.kind as kind,
       o.debtor_role as role,
       o.subject_type as subject,
       case when o.settled and o.settled_on <= o.due then 'IN_TIME' when o.settled then 'LATE' when o.due < :day then 'OVERDUE' else 'OPEN' end as state,
       case when o.settled and o.settled_on > o.due then o.settled_on - o.due when not o.settled and o.due < :day then :day - o.due end as days_late
  from (select b.id, b.subject_id, b.subject_type, b.title, b.debtor_unit_id, b.kind, b.debtor_role, b.settled_on,
               coalesce(b.settled_at <= :known and b.state = 'DONE', false) as settled, b.state, b.settled_at,
               coalesce((select x.due_before from obligation_due x where x.obligation_id = b.id and x.moved_at > :known order by x.moved_at limit 1), b.due_on) as due
          from obligation b where b.opened_at <= :known) o
 where o.due is not null and not (o.state = 'CANCELLED' and o.settled_at <= :known)
