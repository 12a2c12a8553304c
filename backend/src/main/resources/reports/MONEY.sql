-- Bonuses of signed decisions, by who pays them.
select l.id, l.nomination_id as subject_id, 'NOMINATION' as subject_type, coalesce(n.frozen_name, d.number_text) as label, b.payer_id as unit_id, d.signed_on as on_day,
       b.payer_id::text as unit,
       to_char(d.signed_on, 'YYYY') as year,
       to_char(d.signed_on, 'YYYY-MM') as month,
       n.award_code as award,
       n.nominee_kind as holder,
       d.number_text as decision,
       coalesce(b.standing, 'UNKNOWN') as rule,
       b.amount
  from decision_line l
  join decision d on d.id = l.decision_id
  join nomination n on n.id = l.nomination_id
  join decision_bonus b on b.line_id = l.id
 where d.signed_at <= :known
