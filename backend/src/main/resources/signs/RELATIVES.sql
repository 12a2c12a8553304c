-- Nominations that were submitted or awarded under the hand of somebody who had declared in a council to be a relative of the nominee.
select distinct n.id, 'NOMINATION' as subject_type, n.id as subject_id, coalesce(n.frozen_name, p.name) as label, d.unit_id,
       (select min(x.submitted_at at time zone 'Asia/Ho_Chi_Minh')::date from dossier_submission x where x.dossier_id = d.id) as on_day,
       h.id::text as key, h.display_name as named, true as marked, n.person_id::text as who, d.id::text as spread
  from council_recusal r
  join council_seat s on s.id = r.seat_id
  join council_case c on c.id = r.case_id
  join nomination t on t.id = c.nomination_id
  join nomination n on n.person_id = t.person_id and n.dossier_year = :year
  join dossier d on d.id = n.dossier_id and d.state not in ('DRAFT', 'DISCARDED', 'WITHDRAWN')
  join person p on p.id = n.person_id
  join account h on h.person_id = s.person_id
 where r.cause = 'RELATIVE'
   and (exists (select from dossier_submission x where x.dossier_id = d.id and x.submitted_by = h.id)
     or exists (select from decision_line l join decision e on e.id = l.decision_id where l.nomination_id = n.id and e.signer_id = h.id))
