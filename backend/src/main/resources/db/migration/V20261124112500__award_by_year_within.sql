-- The commonest questions to the register have two conditions: one unit's awards of one year, one award of one year.
create index ix_award_unit_year on award (unit_id, year desc, decided_on desc, id desc);
create index ix_award_code_year on award (award_code, year desc, decided_on desc, id desc);
