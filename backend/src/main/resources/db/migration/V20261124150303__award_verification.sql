-- Twelve letters and digits out of 32, none of which looks like another: sixty random bits that nobody guesses.
create function verification_code() returns text
    language sql volatile parallel safe
    return (select string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', (get_byte(drawn.bytes, place.at) & 31) + 1, 1), '' order by place.ordinality)
              from (select uuid_send(gen_random_uuid()) as bytes) drawn
             cross join unnest(array [0, 1, 2, 3, 4, 5, 10, 11, 12, 13, 14, 15]) with ordinality as place (at, ordinality));

-- By it anyone who holds a paper asks what of the award stands today.
alter table award add column verification_code text not null default verification_code();
create unique index uq_award_verification_code on award (verification_code);

-- A paper given to whoever asked for one: what stood on that day. Checked by its own code; never changed.
create table award_confirmation (
    id           uuid        not null,
    award_id     uuid        not null,
    code         text        not null default verification_code(),
    unit_id      uuid        not null,
    year         integer     not null,
    number       integer     not null,
    standing     text        not null,
    requested_by text        not null,
    purpose      text,
    issued_on    date        not null,
    issued_by    uuid        not null,
    recorded_at  timestamptz not null default now(),
    constraint pk_award_confirmation primary key (id),
    constraint fk_award_confirmation_award foreign key (award_id) references award (id),
    constraint fk_award_confirmation_unit foreign key (unit_id) references unit (id),
    constraint fk_award_confirmation_issued_by foreign key (issued_by) references account (id),
    constraint uq_award_confirmation_code unique (code),
    constraint uq_award_confirmation_number unique (unit_id, year, number),
    constraint ck_award_confirmation_number check (number > 0),
    constraint ck_award_confirmation_standing check (standing in ('IN_FORCE', 'REVOKED')),
    constraint ck_award_confirmation_requested_by check (length(requested_by) between 1 and 200),
    constraint ck_award_confirmation_purpose check (length(purpose) <= 500)
);
create index ix_award_confirmation_award on award_confirmation (award_id, recorded_at desc, id desc);
revoke update, delete, truncate on award_confirmation from ${appRole};
