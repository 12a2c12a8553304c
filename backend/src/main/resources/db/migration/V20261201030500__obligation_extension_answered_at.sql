-- When it was answered, to the moment: a report as of an earlier one tells the day that held then.
alter table obligation_extension add column answered_at timestamptz;
update obligation_extension set answered_at = answered_on::timestamp at time zone 'Asia/Ho_Chi_Minh' where answered_on is not null;
alter table obligation_extension add constraint ck_obligation_extension_answered_at check ((answered_on is null) = (answered_at is null));
