-- Nominations as the newest submission of their dossier says them, with what had become of each.
select e.id, e.id as subject_id, 'NOMINATION' as subject_type, e.label, d.unit_id, e.first_on as on_day,
       d.unit_id::text as unit,
       e.year::text as year,
       to_char(e.first_on, 'YYYY-MM') as month,
       e.kind as kind,
       e.award as award,
       e.holder as holder,
       e.sex as sex,
       e.position as position,
       e.direct as direct,
       coalesce(o.outcome, 'PENDING') as outcome,
       (select v.true_on - e.first_on from nomination_outcome v
         where v.nomination_id = e.id and v.outcome in ('PASSED', 'FAILED') and v.recorded_at <= :known order by v.recorded_at desc limit 1) as council_days,
       (select v.true_on - e.first_on from nomination_outcome v
         where v.nomination_id = e.id and v.outcome = 'AWARDED' and v.recorded_at <= :known order by v.recorded_at desc limit 1) as award_days
  from (select s.dossier_id, (n ->> 'id')::uuid as id, n -> 'nominee' ->> 'name' as label, n -> 'nominee' ->> 'kind' as holder, n -> 'award' ->> 'code' as award,
               n -> 'frozen' ->> 'sex' as sex, n -> 'frozen' ->> 'positionGroup' as position, n -> 'frozen' ->> 'directWorker' as direct,
               (s.content ->> 'year')::integer as year, s.content ->> 'kind' as kind,
               (s.first_at at time zone 'Asia/Ho_Chi_Minh')::date as first_on
          from (select distinct on (x.dossier_id) x.dossier_id, x.content, min(x.submitted_at) over (partition by x.dossier_id) as first_at
                  from dossier_submission x where x.submitted_at <= :known order by x.dossier_id, x.ordinal desc) s
         cross join lateral jsonb_array_elements(s.content -> 'nominations') n) e
  join dossier d on d.id = e.dossier_id
  left join (select distinct on (v.nomination_id) v.nomination_id, v.outcome from nomination_outcome v
              where v.recorded_at <= :known and (v.superseded_at is null or v.superseded_at > :known)
              order by v.nomination_id, v.recorded_at desc, v.id desc) o on o.nomination_id = e.id
