-- Awards that stand to people whose position then is known; marked are those to leaders.
select a.id, 'AWARD' as subject_type, a.id as subject_id, a.recipient_name as label, a.unit_id, a.decided_on as on_day,
       cast(null as text) as key, cast(null as text) as named,
       coalesce(n.frozen_position_group, p.position_group) <> 'STAFF' as marked,
       a.person_id::text as who, a.year::text as spread
  from award a
  left join nomination n on n.id = a.nomination_id
  left join membership p on p.person_id = a.person_id and p.superseded_at is null and p.valid @> a.decided_on
 where a.year = :year and a.recipient_kind = 'INDIVIDUAL' and coalesce(n.frozen_position_group, p.position_group) is not null
   and not exists (select from award_standing s where s.award_id = a.id and s.standing = 'REVOKED' and s.superseded_at is null and s.valid @> :day)
   and not exists (select from award_duplicate x where x.award_id = a.id)
