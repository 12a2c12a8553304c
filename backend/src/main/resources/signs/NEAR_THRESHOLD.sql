-- Secret ballots that were counted here; marked are those at most so many votes from what was needed.
select n.id, 'NOMINATION' as subject_type, n.id as subject_id,
       coalesce(n.frozen_name, n.dossier_number) || ' (' || k.votes_for || '/' || k.needed || ')' as label, r.unit_id, r.held_on as on_day,
       r.council_name as key, r.council_name as named,
       abs(k.votes_for - k.needed) <= :margin as marked,
       coalesce(n.person_id, n.collective_id)::text as who, r.id::text as spread
  from council_result r
  join council_vote v on v.council_result_id = r.id
  join nomination n on n.id = v.nomination_id
  join council_case c on c.meeting_id = r.meeting_id and c.nomination_id = v.nomination_id and c.taken_off_at is null
  join ballot b on b.meeting_id = r.meeting_id and b.state = 'CLOSED'
  join ballot_case k on k.ballot_id = b.id and k.case_id = c.id
 where r.held_on between make_date(:year, 1, 1) and make_date(:year, 12, 31) and k.votes_for is not null
