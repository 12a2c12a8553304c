-- Counts the awards recorded after :since and until :until, in every grain.
insert into award_tally as t (grain, known_year, unit_id, period, year, award_code, authority, holder, sex, position_group, direct_worker, awards)
select case when grouping(e.unit_id) = 1 then 'MONTH' when grouping(e.award_code) = 1 then 'UNIT_YEAR' when grouping(e.year) = 1 then 'UNIT_AWARD' else 'WHOLE' end,
       e.known_year, e.unit_id, coalesce(e.month, e.decided_year), e.year, e.award_code, e.authority, e.holder, e.sex, e.position_group, e.direct_worker, count(*)::integer
  from (select extract(year from a.recorded_at at time zone 'UTC')::integer as known_year,
               date_trunc('month', a.decided_on::timestamp)::date as month, date_trunc('year', a.decided_on::timestamp)::date as decided_year, a.*
          from award_as_entered a
         where a.recorded_at > :since and a.recorded_at <= :until) e
 group by grouping sets ((e.known_year, e.month, e.year, e.award_code, e.authority, e.holder, e.sex, e.position_group, e.direct_worker),
                         (e.known_year, e.unit_id, e.decided_year, e.year, e.holder, e.sex, e.position_group, e.direct_worker),
                         (e.unit_id, e.award_code, e.authority, e.holder, e.sex, e.position_group, e.direct_worker),
                         (e.known_year, e.unit_id, e.decided_year, e.year, e.award_code, e.authority, e.holder, e.sex, e.position_group, e.direct_worker))
    on conflict (grain, unit_id, period, year, award_code, holder, sex, position_group, direct_worker, known_year, authority) do update set awards = t.awards + excluded.awards
