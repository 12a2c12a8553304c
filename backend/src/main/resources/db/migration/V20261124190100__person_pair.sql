-- A person who had been entered twice goes on in one record. The other row stays for good: awards and closed nominations were written under it and are
-- never rewritten. One step leads from it to the record that goes on, never two.
alter table person add column merged_into_id uuid;
alter table person add column merged_at timestamptz;
alter table person add constraint fk_person_merged_into foreign key (merged_into_id) references person (id);
alter table person add constraint ck_person_merged_into check (merged_into_id <> id and (merged_into_id is null) = (merged_at is null));
create index ix_person_merged_into on person (merged_into_id) where merged_into_id is not null;
create index ix_person_birth_date on person (birth_date);
create index ix_account_person on account (person_id) where person_id is not null;

create function refuse_merged_twice() returns trigger language plpgsql as $$
begin
    if new.merged_into_id is not null
        and (exists (select from person p where p.id = new.merged_into_id and p.merged_into_id is not null)
          or exists (select from person p where p.merged_into_id = new.id)
          or exists (select from membership m where m.person_id = new.id and m.superseded_at is null))
    then
        raise exception 'person % does not go on in a living record', new.id
            using errcode = 'check_violation', constraint = 'ck_person_merged_once', table = 'person';
    end if;
    return null;
end $$;
create constraint trigger ck_person_merged_once after insert or update of merged_into_id on person
    deferrable initially immediate for each row execute function refuse_merged_twice();

-- Two records that may be one person, why that seems so, and what somebody found out about it.
create table person_pair (
    id          uuid        not null,
    left_id     uuid        not null,
    right_id    uuid        not null,
    score       integer     not null,
    reasons     text[]      not null,
    state       text        not null default 'OPEN',
    found_at    timestamptz not null default now(),
    decided_at  timestamptz,
    decided_by  uuid,
    because     text,
    version     bigint      not null default 0,
    constraint pk_person_pair primary key (id),
    constraint fk_person_pair_left foreign key (left_id) references person (id),
    constraint fk_person_pair_right foreign key (right_id) references person (id),
    constraint fk_person_pair_decided_by foreign key (decided_by) references account (id),
    constraint uq_person_pair unique (left_id, right_id),
    constraint ck_person_pair_order check (left_id < right_id),
    constraint ck_person_pair_score check (score between 1 and 100),
    constraint ck_person_pair_state check (state in ('OPEN', 'KEPT_APART', 'MERGED')),
    constraint ck_person_pair_decided check ((state = 'OPEN') = (decided_at is null)
                                         and (state = 'OPEN') = (because is null)),
    constraint ck_person_pair_because check (length(because) between 1 and 500)
);
create index ix_person_pair_score on person_pair (score desc, id desc);
create index ix_person_pair_state on person_pair (state, score desc, id desc);
create index ix_person_pair_right on person_pair (right_id);

-- The same award written under both records: the one under the record that went is not told twice.
create table award_duplicate (
    award_id    uuid        not null,
    same_as     uuid        not null,
    recorded_at timestamptz not null default now(),
    constraint pk_award_duplicate primary key (award_id),
    constraint fk_award_duplicate_award foreign key (award_id) references award (id),
    constraint fk_award_duplicate_same_as foreign key (same_as) references award (id),
    constraint ck_award_duplicate_same_as check (same_as <> award_id)
);
revoke update, delete, truncate on award_duplicate from ${appRole};
