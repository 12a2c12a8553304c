-- Awards as counted ahead until :since; less those that read otherwise by now, as entered; and these, and all that came since, as they read.
select t.unit_id, t.unit_id::text as unit, t.period as on_day, t.year::text as year, to_char(t.period, 'YYYY-MM') as month, t.award_code as award, y.category,
       t.authority, t.holder, t.sex, t.position_group as position, t.direct_worker::text as direct, 'IN_FORCE' as standing, t.awards
  from award_tally t
  left join award_type y on y.code = t.award_code
 where t.grain = :grain and (cast(:before as integer) is null or t.known_year < :before)
union all
select e.unit_id, e.unit_id::text, e.decided_on, e.year::text, to_char(e.decided_on, 'YYYY-MM'), e.award_code, y.category,
       e.authority, e.holder, e.sex, e.position_group, e.direct_worker::text, 'IN_FORCE', -1
  from award_as_entered e
  left join award_type y on y.code = e.award_code
 where e.recorded_at <= :since and e.id in (%1$s)
union all
select r.unit_id, r.unit, r.on_day, r.year, r.month, r.award, r.category, r.authority, r.holder, r.sex, r.position, r.direct, r.standing, 1
  from (%2$s and a.recorded_at <= :since and a.id in (%1$s)) r
union all
select r.unit_id, r.unit, r.on_day, r.year, r.month, r.award, r.category, r.authority, r.holder, r.sex, r.position, r.direct, r.standing, 1
  from (%2$s and a.recorded_at > :since) r
