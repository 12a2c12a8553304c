-- Awards of one kind to people over the years up to this one; marked are those to somebody who had the same one already in those years.
select a.id, 'AWARD' as subject_type, a.id as subject_id, a.recipient_name as label, a.unit_id, a.decided_on as on_day,
       a.award_code as key, case when :language = 'en' then t.name_en else t.name end as named,
       exists (select from award e where e.person_id = a.person_id and e.award_code = a.award_code and e.year between :year - cast(:window as integer) + 1 and a.year - 1) as marked,
       a.person_id::text as who, a.year::text as spread
  from award a
  join award_type t on t.code = a.award_code
 where a.year between :year - cast(:window as integer) + 1 and :year and a.recipient_kind = 'INDIVIDUAL'
   and not exists (select from award_standing s where s.award_id = a.id and s.standing = 'REVOKED' and s.superseded_at is null and s.valid @> :day)
   and not exists (select from award_duplicate x where x.award_id = a.id)
