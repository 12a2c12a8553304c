-- The trail asks whether whoever did something has, or ever had, a role: revoked ones count too, so the index may not leave them out.
create index ix_account_grant_ever on account_grant (account_id);
drop index ix_account_grant_account;
