-- Dossiers by the day on which they first came; marked are those of the last days before the deadline of the letter of that year.
select d.id, 'DOSSIER' as subject_type, d.id as subject_id, d.number || ' · ' || d.title as label, d.unit_id, f.first_on as on_day,
       l.due_on::text as key, to_char(l.due_on, 'DD/MM/YYYY') as named,
       f.first_on between l.due_on - cast(:days as integer) + 1 and l.due_on as marked,
       d.unit_id::text as who, d.id::text as spread
  from season s
  cross join lateral (select x.due_on from season_deadline x
                       where x.step = 'UNITS_SUBMIT' and x.letter_id = (select y.id from season_letter y where y.season_id = s.id and y.issued_at is not null
                                                                         order by y.ordinal desc limit 1)) l
  join unit_reach w on w.root_id = s.unit_id
  join dossier d on d.unit_id = w.unit_id and d.year = s.year
  cross join lateral (select min(x.submitted_at at time zone 'Asia/Ho_Chi_Minh')::date as first_on from dossier_submission x where x.dossier_id = d.id) f
 where s.year = :year and f.first_on is not null
