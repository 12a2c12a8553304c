-- Tells all that became readable from :from until before :until. Who asked not to see a kind in the inbox has it hidden, for mail and push alone.
with happened as materialized (
         select e.* from event e where e.xid >= cast(:from as xid8) and e.xid < cast(:until as xid8) and e.type = any(:types)),
     told as (%s),
     default_choice as (select * from unnest(cast(:kinds as text[]), cast(:pushes as boolean[])) as k (kind, push)),
     -- A newer reminder takes the place of what was said of the same before.
     replaced as (
         update notice n set read_at = clock_timestamp() from told t
          where n.account_id = t.account_id and n.obligation_id = t.obligation_id and n.read_at is null),
     written as (
         insert into notice (account_id, kind, source_id, action, subject_type, subject_id, label, unit_id, obligation_id, happened_at, shown_at, hidden)
         select t.account_id, t.kind, t.source_id, t.action, t.subject_type, t.subject_id, t.label, t.unit_id, t.obligation_id, t.happened_at, t.happened_at,
                not coalesce(c.inbox, true)
           from (select distinct on (account_id, kind, source_id) * from told) t
           left join notice_choice c on c.account_id = t.account_id and c.kind = t.kind
             on conflict (account_id, kind, source_id) do nothing
         returning account_id, kind)
insert into push_due (subscription_id, due_at)
select distinct b.id, cast(:now as timestamptz)
  from written w
  join default_choice k on k.kind = w.kind
  join notice_setting s on s.account_id = w.account_id and s.push
  join push_subscription b on b.account_id = w.account_id
  left join notice_choice c on c.account_id = w.account_id and c.kind = w.kind
 where coalesce(c.push, k.push)
    on conflict (subscription_id) do nothing
