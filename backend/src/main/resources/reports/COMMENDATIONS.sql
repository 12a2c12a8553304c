-- Awards in the register. What later decisions corrected or revoked is as it was known at the moment asked for.
select a.id, a.id as subject_id, 'AWARD' as subject_type, a.recipient_name as label, a.unit_id, a.decided_on as on_day,
       a.unit_id::text as unit,
       coalesce(y.reads, a.year::text) as year,
       a.year::text as year_entered,
       to_char(a.decided_on, 'YYYY-MM') as month,
       a.award_code as award,
       t.category as category,
       a.authority as authority,
       a.holder,
       a.sex,
       a.position_group as position,
       a.direct_worker::text as direct,
       coalesce(case when p.merged_at <= :known then p.merged_into_id end, a.person_id, a.collective_id, a.id)::text as recipient,
       case when r.award_id is null then 'IN_FORCE' else 'REVOKED' end as standing
  from award_as_entered a
  left join award_type t on t.code = a.award_code
  left join person p on p.id = a.person_id
  left join (select distinct on (c.award_id) c.award_id, c.reads from award_correction c
              where c.field = 'YEAR' and c.recorded_at <= :known order by c.award_id, c.recorded_at desc, c.id desc) y on y.award_id = a.id
  left join (select distinct s.award_id from award_standing s
              where s.standing = 'REVOKED' and s.recorded_at <= :known and (s.superseded_at is null or s.superseded_at > :known)
                and s.valid @> :day) r on r.award_id = a.id
 where a.recorded_at <= :known
