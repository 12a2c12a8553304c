-- What councils decided on each nomination, with the threshold where the ballot was counted here.
select (md5(v.council_result_id::text || v.nomination_id))::uuid as id, v.nomination_id as subject_id, 'NOMINATION' as subject_type, coalesce(n.frozen_name, d.number) as label, r.unit_id, r.held_on as on_day,
       r.unit_id::text as unit,
       to_char(r.held_on, 'YYYY') as year,
       to_char(r.held_on, 'YYYY-MM') as month,
       n.award_code as award,
       n.nominee_kind as holder,
       r.council_name as council,
       case when b.id is null then 'RECORDED' else 'COUNTED' end as way,
       case when v.passed then 'PASSED' else 'FAILED' end as outcome,
       case when b.needed is null then 'UNKNOWN' when abs(b.votes_for - b.needed) <= 1 then 'NEAR' else 'CLEAR' end as margin,
       v.votes_for, v.votes_against, coalesce(b.members, r.member_count) as members, b.needed
  from council_vote v
  join council_result r on r.id = v.council_result_id
  join nomination n on n.id = v.nomination_id
  join dossier d on d.id = n.dossier_id
  left join council_case c on c.meeting_id = r.meeting_id and c.nomination_id = v.nomination_id and c.taken_off_at is null
  left join lateral (select k.id, k.needed, k.members, k.votes_for from ballot_case k join ballot q on q.id = k.ballot_id
                      where k.case_id = c.id and q.state = 'CLOSED' order by q.closed_at desc limit 1) b on true
 where r.recorded_at <= :known
