-- The secret ballot. No table ties a member to a choice, no row of a paper has a time, and papers have no rows of their own: backend/BALLOT.md says why.
create table ballot (
    id             uuid        not null,
    version        bigint      not null default 0,
    meeting_id     uuid        not null,
    state          text        not null,
    member_count   integer     not null,
    present_count  integer     not null,
    manifest       text        not null,
    commitment     bytea       not null,
    sealing_key    bytea       not null,
    opening_key    bytea,
    prepared_at    timestamptz not null,
    opened_at      timestamptz,
    closes_at      timestamptz,
    closed_at      timestamptz,
    constraint pk_ballot primary key (id),
    constraint fk_ballot_meeting foreign key (meeting_id) references council_meeting (id),
    constraint ck_ballot_state check (state in ('PREPARED', 'OPEN', 'CLOSED', 'BROKEN_OFF')),
    constraint ck_ballot_counts check (member_count > 0 and present_count between 0 and member_count),
    constraint ck_ballot_commitment check (length(commitment) = 32),
    -- Once it is closed nothing of it can be opened again.
    constraint ck_ballot_opening_key check ((opening_key is not null) = (state in ('PREPARED', 'OPEN'))),
    constraint ck_ballot_opened check (state <> 'OPEN' or opened_at is not null),
    constraint ck_ballot_closed check ((state = 'CLOSED') = (closed_at is not null))
);
create unique index uq_ballot_meeting on ballot (meeting_id) where state <> 'BROKEN_OFF';

-- Who may vote, fixed when the ballot is prepared; «way» says how somebody took part, and never when.
create table ballot_voter (
    ballot_id uuid not null,
    seat_id   uuid not null,
    person_id uuid not null,
    name      text not null,
    online    boolean not null,
    way       text,
    constraint pk_ballot_voter primary key (ballot_id, seat_id),
    constraint fk_ballot_voter_ballot foreign key (ballot_id) references ballot (id),
    constraint fk_ballot_voter_seat foreign key (seat_id) references council_seat (id),
    constraint fk_ballot_voter_person foreign key (person_id) references person (id),
    constraint ck_ballot_voter_way check (way in ('ONLINE', 'BY_HAND'))
);

create table ballot_case (
    id            uuid    not null,
    ballot_id     uuid    not null,
    case_id       uuid    not null,
    ordinal       integer not null,
    rules         jsonb   not null,
    members       integer not null,
    needed        integer not null,
    public_key    bytea   not null,
    private_key   bytea,
    votes_for     integer,
    votes_against integer,
    abstentions   integer,
    invalid       integer,
    passed        boolean,
    papers        text[],
    receipts      text[],
    constraint pk_ballot_case primary key (id),
    constraint fk_ballot_case_ballot foreign key (ballot_id) references ballot (id),
    constraint fk_ballot_case_case foreign key (case_id) references council_case (id),
    constraint uq_ballot_case unique (ballot_id, case_id),
    constraint ck_ballot_case_needed check (needed between 1 and members),
    -- The published papers are the count.
    constraint ck_ballot_case_counted check (papers is null or (
        cardinality(array_positions(papers, 'FOR')) = votes_for and cardinality(array_positions(papers, 'AGAINST')) = votes_against
        and cardinality(array_positions(papers, 'ABSTAIN')) = abstentions and cardinality(array_positions(papers, 'INVALID')) = invalid
        and cardinality(papers) = votes_for + votes_against + abstentions + invalid and passed = (votes_for >= needed)))
);
create index ix_ballot_case_case on ballot_case (case_id);

-- Whom the case's key gave a blind signature: what was signed is known by a digest, so that the same question gets the same answer.
create table ballot_credential (
    ballot_case_id uuid  not null,
    seat_id        uuid  not null,
    asked          bytea not null,
    constraint pk_ballot_credential primary key (ballot_case_id, seat_id),
    constraint fk_ballot_credential_case foreign key (ballot_case_id) references ballot_case (id),
    constraint fk_ballot_credential_seat foreign key (seat_id) references council_seat (id),
    constraint ck_ballot_credential_asked check (length(asked) = 32)
);
revoke update, truncate on ballot_credential from ${appRole};

-- The box of a case is one row: sealed papers by the digest of their credential. Every paper put in writes the whole row anew, in the order of the
-- digests: neither place nor transaction tells which came when, and no credential has two.
create table ballot_box (
    ballot_case_id uuid  not null,
    papers         jsonb not null default '{}',
    constraint pk_ballot_box primary key (ballot_case_id),
    constraint fk_ballot_box_case foreign key (ballot_case_id) references ballot_case (id)
) with (fillfactor = 50);

-- Papers counted by hand: entered by one, confirmed by another who has not seen the first's figures.
create table ballot_hand_count (
    id           uuid        not null,
    ballot_id    uuid        not null,
    seats        uuid[]      not null,
    counts       jsonb       not null,
    entered_by   uuid        not null,
    entered_at   timestamptz not null,
    confirmed_by uuid,
    confirmed_at timestamptz,
    constraint pk_ballot_hand_count primary key (id),
    constraint fk_ballot_hand_count_ballot foreign key (ballot_id) references ballot (id),
    constraint fk_ballot_hand_count_entered foreign key (entered_by) references account (id),
    constraint fk_ballot_hand_count_confirmed foreign key (confirmed_by) references account (id),
    constraint ck_ballot_hand_count_two check (confirmed_by is null or confirmed_by <> entered_by),
    constraint ck_ballot_hand_count_seats check (cardinality(seats) > 0)
);
create unique index uq_ballot_hand_count_waiting on ballot_hand_count (ballot_id) where confirmed_by is null;
