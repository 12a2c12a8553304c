-- What a unit commits itself to is said in versions. The Standing Office of the campaign's unit confirms the newest or asks to amend it: why, by when.
-- An amendment adds a version; the earlier ones stay as they were said, each with what it was answered.
alter table registration drop constraint ck_registration_state;
alter table registration add constraint ck_registration_state
    check (state in ('REGISTERED', 'AMENDMENT_ASKED', 'CONFIRMED', 'WITHDRAWN'));
drop index uq_registration_unit;
create unique index uq_registration_unit on registration (campaign_id, unit_id) where state <> 'WITHDRAWN';
alter table registration add column version_number integer not null default 1;

create table registration_version (
    registration_id uuid        not null,
    number          integer     not null,
    note            text,
    said_at         timestamptz not null,
    said_by         uuid,
    asked_at        timestamptz,
    asked_by        uuid,
    asked_because   text,
    asked_due_on    date,
    confirmed_at    timestamptz,
    confirmed_by    uuid,
    constraint pk_registration_version primary key (registration_id, number),
    constraint fk_registration_version_registration foreign key (registration_id) references registration (id),
    constraint ck_registration_version_number check (number >= 1),
    constraint ck_registration_version_asked
        check ((asked_at is null) = (asked_because is null) and (asked_at is null) = (asked_due_on is null))
);
insert into registration_version (registration_id, number, note, said_at, said_by)
    select id, 1, note, registered_at, registered_by from registration;

alter table registration_commitment add column version_number integer not null default 1;
alter table registration_commitment alter column version_number drop default;
alter table registration_commitment drop constraint pk_registration_commitment;
alter table registration_commitment add constraint pk_registration_commitment primary key (registration_id, version_number, criterion_id);
alter table registration_commitment add constraint fk_registration_commitment_version
    foreign key (registration_id, version_number) references registration_version (registration_id, number);

-- What was said is never unsaid.
revoke delete, truncate on registration_version from ${appRole};
revoke update, delete, truncate on registration_commitment from ${appRole};
