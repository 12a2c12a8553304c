-- Awards as counted ahead until :since; those that were ever changed, once taken out as entered and once put in as they read; and all that came since.
-- The columns are of the same types throughout, so that the database computes only those that are asked for.
select t.unit_id, t.unit_id::text as unit, t.period as on_day, t.year::text as year, to_char(t.period, 'YYYY-MM') as month, t.award_code as award, y.category,
       t.authority, t.holder, t.sex, t.position_group as position, t.direct_worker::text as direct, 'IN_FORCE'::text as standing, t.awards
  from award_tally t
  left join award_type y on y.code = t.award_code
 where t.grain = :grain and (cast(:before as integer) is null or t.known_year < :before)
union all
select r.unit_id, r.unit, r.on_day, reading.year, r.month, r.award, r.category, r.authority, r.holder, r.sex, r.position, r.direct, reading.standing, reading.awards
  from (%1$s and a.recorded_at <= :since) r
 cross join lateral (values (r.year_entered, 'IN_FORCE'::text, -1), (r.year, r.standing, 1)) as reading (year, standing, awards)
union all
select r.unit_id, r.unit, r.on_day, r.year, r.month, r.award, r.category, r.authority, r.holder, r.sex, r.position, r.direct, r.standing, 1
  from (%2$s and a.recorded_at > :since) r
