select c.award_id from award_correction c where c.field = 'YEAR' and c.recorded_at <= :known
 union
select s.award_id from award_standing s
 where s.standing = 'REVOKED' and s.recorded_at <= :known and (s.superseded_at is null or s.superseded_at > :known) and s.valid @> :day
