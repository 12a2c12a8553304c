-- Each rule of law that a verdict leaned on although its text was not read or confirmed.
select md5(s.id::text || v.nomination_id || (f.finding ->> 'id') || f.place)::uuid as id, v.nomination_id as subject_id, 'NOMINATION' as subject_type, f.finding ->> 'id' as label, d.unit_id, v.as_of as on_day,
       d.unit_id::text as unit,
       d.year::text as year,
       n.award_code as award,
       coalesce(v.framework, '') as framework,
       f.finding ->> 'id' as rule,
       f.finding ->> 'standing' as standing,
       f.finding ->> 'outcome' as finding,
       v.outcome as outcome
  from nomination_verdict v
  join dossier_submission s on s.id = v.submission_id
  join dossier d on d.id = s.dossier_id
  join nomination n on n.id = v.nomination_id
 cross join lateral jsonb_array_elements(v.assessment -> 'vi' -> 'conditions') with ordinality f(finding, place)
 where s.submitted_at <= :known and f.finding ->> 'standing' not in ('READ', 'CONFIRMED')
