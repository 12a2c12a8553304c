-- What each mail tells: what is unread, wanted by mail and, of what is owed, still open.
select m.id as mail, n.kind, n.action, n.due_on, n.overdue
  from notice_mail m
 cross join lateral (
    select n.kind, n.action, o.due_on, coalesce(o.due_on < cast(:today as date), false) as overdue, n.id
      from notice n
      left join obligation o on o.id = n.obligation_id
      left join notice_choice c on c.account_id = n.account_id and c.kind = n.kind
     where n.account_id = m.account_id and n.read_at is null and n.recorded_at > m.covers_from and n.recorded_at <= m.covers_until
       and (o.id is null or o.state = 'OPEN')
       and coalesce(c.mail, n.kind = any(:mailed))
     order by o.due_on nulls last, n.id
     limit :most) n
 where m.id = any(:mails)
 order by m.id, n.due_on nulls last, n.id
