-- A household is no record: it is its representative's name as the nomination says it, and maybe where it lives.
alter table nomination
    add column household_name    text,
    add column household_address text;
alter table nomination
    drop constraint ck_nomination_nominee,
    add constraint ck_nomination_nominee check (
        (nominee_kind = 'INDIVIDUAL' and person_id is not null and collective_id is null and household_name is null)
        or (nominee_kind = 'COLLECTIVE' and collective_id is not null and person_id is null and household_name is null)
        or (nominee_kind = 'HOUSEHOLD' and household_name is not null and person_id is null and collective_id is null)),
    add constraint ck_nomination_household_name check (length(household_name) between 1 and 200),
    add constraint ck_nomination_household_address check (nominee_kind = 'HOUSEHOLD' and length(household_address) between 1 and 500 or household_address is null);
create unique index uq_nomination_household on nomination (dossier_id, award_code, household_name, coalesce(household_address, ''))
    where nominee_kind = 'HOUSEHOLD';
-- The same household in another dossier of the unit.
create index ix_nomination_household on nomination (search_text(household_name)) where nominee_kind = 'HOUSEHOLD';

-- Its address is told to staff alone.
alter table award
    add column recipient_address text;
alter table award
    drop constraint ck_award_recipient,
    add constraint ck_award_recipient check (
        (recipient_kind = 'INDIVIDUAL' and person_id is not null and collective_id is null)
        or (recipient_kind = 'COLLECTIVE' and collective_id is not null and person_id is null)
        or (recipient_kind = 'HOUSEHOLD' and person_id is null and collective_id is null)),
    add constraint ck_award_recipient_address check (recipient_kind = 'HOUSEHOLD' or recipient_address is null);
create unique index uq_award_imported_household on award (unit_id, recipient_name, award_code, decision_number, decided_on, coalesce(recipient_address, ''))
    where recipient_kind = 'HOUSEHOLD' and nomination_id is null;
create index ix_award_household on award (unit_id, recipient_name, decided_on) where recipient_kind = 'HOUSEHOLD';
