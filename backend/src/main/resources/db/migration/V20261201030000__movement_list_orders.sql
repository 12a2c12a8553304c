-- Each order in which these lists may be asked for, at any size.
create index ix_plan_submitted on plan (submitted_on desc nulls last, id desc);
create index ix_difficulty_answer_by on difficulty (answer_by desc nulls last, id desc);
create index ix_difficulty_settled on difficulty (settled_on desc nulls last, id desc);
