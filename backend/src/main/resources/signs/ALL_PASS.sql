-- Nominations of the year of which somebody has said yes or no; marked are those that passed.
select n.id, 'NOMINATION' as subject_type, n.id as subject_id, coalesce(n.frozen_name, d.number) as label, d.unit_id, o.true_on as on_day,
       cast(null as text) as key, cast(null as text) as named,
       o.outcome in ('PASSED', 'AWARDED', 'DECLINED') as marked,
       coalesce(n.person_id, n.collective_id)::text as who, d.id::text as spread
  from nomination n
  join dossier d on d.id = n.dossier_id
  join nomination_outcome o on o.nomination_id = n.id and o.superseded_at is null
 where n.dossier_year = :year
