-- What waits for a decision: few among all nominations that ever were.
create index ix_nomination_outcome_passed on nomination_outcome (nomination_id) where superseded_at is null and outcome = 'PASSED';
-- The campaigns that carry out a directive.
create index ix_campaign_directive on campaign (directive_id);
