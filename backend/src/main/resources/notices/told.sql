-- Obligations that were opened, to everybody who owes them.
select g.account_id, 'OWED' as kind, o.id as source_id, o.kind as action, o.subject_type, o.subject_id, o.title as label, o.debtor_unit_id as unit_id,
       o.id as obligation_id, o.opened_at as happened_at
  from obligation o
  join account_grant g on g.unit_id = o.debtor_unit_id and g.revoked_at is null and g.valid @> cast(:today as date)
  join account a on a.id = g.account_id and a.state = 'ACTIVE' and not a.service
 where o.xid >= cast(:from as xid8) and o.xid < cast(:until as xid8) and o.state = 'OPEN' and %1$s
union all
-- Reminders; to the head what has been late for long.
select g.account_id, case when r.cause = 'ESCALATION' then 'ESCALATION' else 'REMINDER' end, r.id, o.kind, o.subject_type, o.subject_id, o.title,
       o.debtor_unit_id, o.id, r.recorded_at
  from obligation_reminder r
  join obligation o on o.id = r.obligation_id and o.state = 'OPEN'
  join account_grant g on g.unit_id = o.debtor_unit_id and g.revoked_at is null and g.valid @> cast(:today as date)
  join account a on a.id = g.account_id and a.state = 'ACTIVE' and not a.service
 where r.xid >= cast(:from as xid8) and r.xid < cast(:until as xid8) and %1$s and (r.cause <> 'ESCALATION' or g.role = 'UNIT_HEAD')
union all
-- Steps that others took with what somebody did something to before.
select p.account_id, 'PROGRESS', e.id, e.type, e.subject_type, e.subject_id,
       coalesce((select t.subject_label from audit_entry t where t.subject_type = e.subject_type and t.subject_id = e.subject_id and t.xid = e.xid
                  order by t.action = e.type desc limit 1), ''),
       e.unit_id, null, e.occurred_at
  from happened e
 cross join lateral (select distinct b.account_id from event b
                      where b.subject_type = e.subject_type and b.subject_id = e.subject_id and (b.xid, b.ordinal) < (e.xid, e.ordinal)) p
  join account a on a.id = p.account_id and a.state = 'ACTIVE' and not a.service
 where p.account_id is distinct from e.account_id
union all
-- Published decisions that commend somebody who has an account; each looked up by its decision, whatever the planner believes of how many were published.
select a.id, 'RECOGNITION', w.id, e.type, 'AWARD', w.id, w.decision_number, w.unit_id, null, e.occurred_at
  from happened e
 cross join lateral (select r.id, r.person_id, r.decision_number, r.unit_id from award r where r.decision_id = e.subject_id offset 0) w
  join account a on a.person_id = w.person_id and a.state = 'ACTIVE' and not a.service
 where e.type = 'DECISION_PUBLISHED'
