package vn.thidua.ballot;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.Ids;
import vn.thidua.platform.JsonColumns;
import vn.thidua.platform.Rows;

/** Papers counted by hand: the only place that queries {@code ballot_hand_count}. */
@Singleton
class HandCounts {

    private final Jdbi jdbi;
    private final JsonColumns json;

    HandCounts(Jdbi jdbi, JsonColumns json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /**
     * The figures of the first, waiting for a second.
     *
     * @param counts by case
     */
    record Waiting(UUID id, UUID enteredBy, String enteredByName, List<UUID> seats, Map<String, Tally> counts) {}

    Optional<Waiting> waiting(UUID ballotId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select h.id, h.entered_by, a.display_name, h.seats, cast(h.counts as text) as counts from ballot_hand_count h"
                                + " join account a on a.id = h.entered_by where h.ballot_id = :ballot and h.confirmed_by is null")
                .bind("ballot", ballotId)
                .map((row, context) -> new Waiting(
                        Rows.id(row, "id"),
                        Rows.id(row, "entered_by"),
                        row.getString("display_name"),
                        List.of((UUID[]) row.getArray("seats").getArray()),
                        json.map(row.getString("counts"), Tally.class)))
                .findOne());
    }

    void enter(UUID ballotId, List<UUID> seats, Map<String, Tally> counts, UUID by, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into ballot_hand_count (id, ballot_id, seats, counts, entered_by, entered_at)"
                                + " values (:id, :ballot, :seats, cast(:counts as jsonb), :by, :at)")
                .bind("id", Ids.next())
                .bind("ballot", ballotId)
                .bindArray("seats", UUID.class, seats.toArray())
                .bind("counts", json.write(counts))
                .bind("by", by)
                .bind("at", at)
                .execute());
    }

    void confirm(UUID id, UUID by, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update ballot_hand_count set confirmed_by = :by, confirmed_at = :at where id = :id")
                .bind("id", id)
                .bind("by", by)
                .bind("at", at)
                .execute());
    }

    void discard(UUID id) {
        jdbi.useHandle(
                handle -> handle.createUpdate("delete from ballot_hand_count where id = :id and confirmed_by is null")
                        .bind("id", id)
                        .execute());
    }

    /** All that two agreed on, by case. */
    Map<UUID, Tally> agreed(UUID ballotId) {
        Map<UUID, Tally> agreed = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery(
                        "select cast(counts as text) as counts from ballot_hand_count where ballot_id = :ballot and confirmed_by is not null")
                .bind("ballot", ballotId)
                .map((row, context) -> json.map(row.getString("counts"), Tally.class))
                .forEach(counts ->
                        counts.forEach((caseId, tally) -> agreed.merge(UUID.fromString(caseId), tally, Tally::plus))));
        return agreed;
    }
}
