package vn.thidua.ballot;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.thidua.council.VotingMeetings.VotedCase;
import vn.thidua.platform.JsonColumns;
import vn.thidua.platform.Rows;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.SortKey;

/** The cases of a ballot: the only place that queries {@code ballot_case}. */
@Singleton
class BallotCases {

    private final Jdbi jdbi;
    private final Listings listings;
    private final JsonColumns json;

    BallotCases(Jdbi jdbi, Listings listings, JsonColumns json) {
        this.jdbi = jdbi;
        this.listings = listings;
        this.json = json;
    }

    /** A case about to be voted on, with its key. */
    record Opened(UUID id, VotedCase voted, BallotKeys.Sealing key) {}

    void add(UUID ballotId, List<Opened> cases) {
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch(
                    "insert into ballot_case (id, ballot_id, case_id, ordinal, rules, members, needed, public_key, private_key)"
                            + " values (:id, :ballot, :case, :ordinal, cast(:rules as jsonb), :members, :needed, :publicKey, :privateKey)");
            PreparedBatch boxes = handle.prepareBatch("insert into ballot_box (ballot_case_id) values (:id)");
            cases.forEach(one -> {
                batch.bind("id", one.id())
                        .bind("ballot", ballotId)
                        .bind("case", one.voted().id())
                        .bind("ordinal", one.voted().ordinal())
                        .bind("rules", json.write(one.voted().rules()))
                        .bind("members", one.voted().members())
                        .bind("needed", one.voted().needed())
                        .bind("publicKey", one.key().publicKey())
                        .bind("privateKey", one.key().sealedPrivateKey())
                        .add();
                boxes.bind("id", one.id()).add();
            });
            batch.execute();
            boxes.execute();
        });
    }

    /** @param seatId the reader's seat, for whether they keep out; null of who has none */
    Listing<BallotCaseView> listing(UUID ballotId, UUID seatId) {
        return listings.of(
                        BallotCaseView.COLUMNS,
                        "ballot_case b",
                        BallotCaseView.JOINS,
                        "b.id",
                        row -> BallotCaseView.read(row, json))
                .where("b.ballot_id = :ballot")
                .bind("ballot", ballotId)
                .bind("seat", seatId)
                .sortedBy(SortKey.of("ordinal", "b.ordinal", "integer"))
                .first("ordinal");
    }

    /** What signing and casting need of a case. */
    record Keyed(UUID id, UUID ballotId, byte[] publicKey, byte[] privateKey) {}

    Optional<Keyed> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select id, ballot_id, public_key, private_key from ballot_case where id = :id")
                .bind("id", id)
                .map((row, context) -> new Keyed(
                        Rows.id(row, "id"),
                        Rows.id(row, "ballot_id"),
                        row.getBytes("public_key"),
                        row.getBytes("private_key")))
                .findOne());
    }

    /** The cases on which a seat votes, with their keys: all but those it keeps out of. */
    List<Keyed> votedBy(UUID ballotId, UUID seatId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select b.id, b.ballot_id, b.public_key, b.private_key from ballot_case b where b.ballot_id = :ballot"
                                + " and not exists (select from council_recusal r where r.case_id = b.case_id and r.seat_id = :seat) order by b.ordinal, b.id")
                .bind("ballot", ballotId)
                .bind("seat", seatId)
                .map((row, context) -> new Keyed(
                        Rows.id(row, "id"), ballotId, row.getBytes("public_key"), row.getBytes("private_key")))
                .list());
    }

    /** A case at the moment of counting. */
    record ToCount(UUID id, UUID nominationId, int needed) {}

    List<ToCount> toCount(UUID ballotId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select b.id, k.nomination_id, b.needed from ballot_case b join council_case k on k.id = b.case_id"
                                + " where b.ballot_id = :ballot order by b.ordinal, b.id")
                .bind("ballot", ballotId)
                .map((row, context) ->
                        new ToCount(Rows.id(row, "id"), Rows.id(row, "nomination_id"), row.getInt("needed")))
                .list());
    }

    /** The count of a case, as it is published. */
    record Counted(UUID id, Tally tally, boolean passed, List<String> papers, List<String> receipts) {}

    void count(List<Counted> cases) {
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch(
                    "update ballot_case set votes_for = :votesFor, votes_against = :votesAgainst, abstentions = :abstentions, invalid = :invalid,"
                            + " passed = :passed, papers = :papers, receipts = :receipts, private_key = null where id = :id");
            cases.forEach(one -> batch.bind("id", one.id())
                    .bind("votesFor", one.tally().votesFor())
                    .bind("votesAgainst", one.tally().votesAgainst())
                    .bind("abstentions", one.tally().abstentions())
                    .bind("invalid", one.tally().invalid())
                    .bind("passed", one.passed())
                    .bindArray("papers", String.class, one.papers().toArray())
                    .bindArray("receipts", String.class, one.receipts().toArray())
                    .add());
            batch.execute();
        });
    }

    void forgetKeys(UUID ballotId) {
        jdbi.useHandle(
                handle -> handle.createUpdate("update ballot_case set private_key = null where ballot_id = :ballot")
                        .bind("ballot", ballotId)
                        .execute());
    }

    /** How many seats vote on each case and take part by hand or otherwise; what counts by hand must add up to. */
    Map<UUID, Integer> votersAmong(UUID ballotId, List<UUID> seats) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select b.id, (select count(*) from unnest(:seats) s (seat_id) where not exists (select from council_recusal r"
                                + " where r.case_id = b.case_id and r.seat_id = s.seat_id)) as voters from ballot_case b where b.ballot_id = :ballot")
                .bind("ballot", ballotId)
                .bindArray("seats", UUID.class, seats.toArray())
                .map((row, context) -> Map.entry(Rows.id(row, "id"), row.getInt("voters")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
