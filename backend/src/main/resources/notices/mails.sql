-- A mail for everybody whose time has come and for whom something waits; for who has none, that it was looked at.
with local as (select %1$s as at),
     due as (
         select s.account_id, s.address, s.mailed_until
           from notice_setting s
           join account a on a.id = s.account_id and a.state = 'ACTIVE'
          cross join local l
          where s.address is not null
            and case s.rhythm
                    when 'AT_ONCE' then s.mailed_until < cast(:now as timestamptz) - interval '4 minutes' and not %2$s
                    when 'DAILY' then s.mailed_until < (date_trunc('day', l.at - make_interval(hours => s.digest_hour))
                                                        + make_interval(hours => s.digest_hour)) at time zone 'Asia/Ho_Chi_Minh'
                    else s.mailed_until < (date_trunc('week', l.at - make_interval(days => s.digest_day - 1, hours => s.digest_hour))
                                           + make_interval(days => s.digest_day - 1, hours => s.digest_hour)) at time zone 'Asia/Ho_Chi_Minh'
                end
            -- What is on its way is sent first.
            and not exists (select from notice_mail m where m.account_id = s.account_id and m.state = 'PENDING')
          for update of s skip locked),
     looked_at as (update notice_setting s set mailed_until = :now from due d where s.account_id = d.account_id)
insert into notice_mail (id, account_id, address, covers_from, covers_until, next_try_at)
select uuidv7(), d.account_id, d.address, d.mailed_until, :now, :now
  from due d
 where exists (select from notice n where n.account_id = d.account_id and n.read_at is null and n.recorded_at > d.mailed_until and n.recorded_at <= :now)
