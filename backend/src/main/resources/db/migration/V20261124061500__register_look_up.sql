-- The register's look-ups, and what decisions and number books were still missing.

-- A name is found by fragments of its words. Words of one or two letters (An, Lê) must begin a word, or they would have no trigram to be found
-- by: hence the blank in front.
alter table award drop column search;
alter table award add column search text generated always as (' ' || search_text(recipient_name)) stored;
create index ix_award_search on award using gin (search gin_trgm_ops);

-- Kept as it was written on the day: the award stays with the unit that earned it, whatever that unit is called today.
alter table award add column unit_name text not null;

create index ix_award_recipient on award (recipient_name collate vietnamese, id);
create index ix_award_by_year on award (year desc, id desc);
create index ix_award_decision on award (decision_id) where decision_id is not null;
create index ix_award_standing_current on award_standing (award_id) where superseded_at is null;

-- Which decisions of this system are public: their awards are looked up without login only from then on. Awards imported from elsewhere
-- (no decision_id) were made public by their own decisions long ago.
create table award_publication (
    decision_id  uuid        not null,
    published_on date        not null,
    recorded_at  timestamptz not null default now(),
    constraint pk_award_publication primary key (decision_id),
    constraint fk_award_publication_decision foreign key (decision_id) references decision (id)
);
revoke update, delete, truncate on award_publication from ${appRole};

-- Why the signatory sent it back; empty once it is proposed again.
alter table decision add column returned_because text;

-- Counts changes of mode, for If-Match; taking a number is no change of the book's rules.
alter table number_book add column version bigint not null default 0;
