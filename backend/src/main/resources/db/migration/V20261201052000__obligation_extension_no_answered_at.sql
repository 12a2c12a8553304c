-- Nobody reads it: the days that held before are in obligation_due, however they were moved.
alter table obligation_extension drop column answered_at;
