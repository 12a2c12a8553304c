-- Awards by recipient whose name holds a common surname: hundreds of thousands are too many to be fetched and sorted, so this index is walked until the
-- page is full. It holds whatever is looked at on the way, so that the table itself is not touched.
drop index ix_award_recipient;
create index ix_award_recipient on award (recipient_name collate vietnamese, id) include (search, unit_id, decision_id);
