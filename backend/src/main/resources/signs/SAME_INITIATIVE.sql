-- Nominations of a year of people for whom works are recorded that are called almost alike.
select distinct n.id, 'NOMINATION' as subject_type, n.id as subject_id, coalesce(n.frozen_name, p.name) as label, d.unit_id,
       (select min(x.submitted_at at time zone 'Asia/Ho_Chi_Minh')::date from dossier_submission x where x.dossier_id = d.id) as on_day,
       w.key, w.named, true as marked, n.person_id::text as who, d.id::text as spread
  from (with nominated as (
             select distinct f.fact_id, f.person_id, f.title
               from nomination m
               join dossier e on e.id = m.dossier_id and e.state not in ('DRAFT', 'DISCARDED', 'WITHDRAWN')
               join fact f on f.person_id = m.person_id and f.kind in ('INITIATIVE', 'RESEARCH') and f.superseded_at is null
              where m.dossier_year = :year),
        alike as (
             select o.person_id, least(o.fact_id::text, min(other.fact_id::text)) as key
               from nominated o
              cross join lateral work_alike(o.title, cast(:similarity as real)) as found (fact_id)
               join nominated other on other.fact_id = found.fact_id and other.person_id <> o.person_id
              group by o.fact_id, o.person_id)
        select a.person_id, a.key, k.title as named from alike a join nominated k on k.fact_id::text = a.key) w
  join nomination n on n.person_id = w.person_id and n.dossier_year = :year
  join dossier d on d.id = n.dossier_id and d.state not in ('DRAFT', 'DISCARDED', 'WITHDRAWN')
  join person p on p.id = n.person_id
