-- Who makes the files has it for so long: an instance that dies leaves it to another.
alter table issued_report add column claimed_until timestamptz;
