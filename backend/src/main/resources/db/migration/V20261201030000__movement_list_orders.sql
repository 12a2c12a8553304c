-- Each order in which these lists may be asked for, at any size; nulls come last both ways.
create index ix_directive_search on directive using gin (search gin_trgm_ops);
create index ix_directive_issued_first on directive (issued_on, id);
create index ix_plan_submitted on plan (submitted_on desc nulls last, id desc);
create index ix_plan_submitted_first on plan (submitted_on, id);
create index ix_difficulty_answer_by on difficulty (answer_by desc nulls last, id desc);
create index ix_difficulty_answer_by_first on difficulty (answer_by, id);
create index ix_difficulty_settled on difficulty (settled_on desc nulls last, id desc);
create index ix_difficulty_settled_first on difficulty (settled_on, id);
