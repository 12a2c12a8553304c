-- What was changed of an award after it had been decided.
select c.id, c.award_id as subject_id, 'AWARD' as subject_type, a.recipient_name as label, a.unit_id, c.recorded_on as on_day,
       a.unit_id::text as unit,
       to_char(c.recorded_on, 'YYYY') as year,
       to_char(c.recorded_on, 'YYYY-MM') as month,
       a.award_code as award,
       a.authority as authority,
       a.recipient_kind as holder,
       c.change as change
  from (select x.id, x.award_id, 'CORRECTED_' || x.field as change, x.decided_on as recorded_on from award_correction x where x.recorded_at <= :known
         union all
        select s.id, s.award_id, s.standing, lower(s.valid) from award_standing s
         where s.recorded_at <= :known and (s.superseded_at is null or s.superseded_at > :known) and s.standing = 'REVOKED') c
  join award a on a.id = c.award_id
