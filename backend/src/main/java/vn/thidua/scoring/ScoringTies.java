package vn.thidua.scoring;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.thidua.platform.Ids;
import vn.thidua.platform.JsonColumns;
import vn.thidua.platform.Rows;
import vn.thidua.platform.secret.MasterKey;

/**
 * The only place that queries the tables {@code scoring_tie} and {@code scoring_tie_voter}. A paper is sealed and put under a random name into the one row of
 * all papers; that a member voted is a mark without a time.
 */
@Singleton
class ScoringTies {

    private static final String SEAL = "scoring-tie";
    private static final int NAME = 16;

    private final Jdbi jdbi;
    private final JsonColumns json;
    private final MasterKey key;

    ScoringTies(Jdbi jdbi, JsonColumns json, MasterKey key) {
        this.jdbi = jdbi;
        this.json = json;
        this.key = key;
    }

    record Row(
            UUID id,
            UUID roundId,
            List<UUID> units,
            TieWay way,
            boolean closed,
            List<List<UUID>> ranks,
            List<TieDraft.Women> women,
            List<TieCount> counts,
            Instant openedAt) {

        Ranking.Settled settled() {
            return new Ranking.Settled(new HashSet<>(units), way, ranks);
        }
    }

    private Row read(ResultSet row) throws SQLException {
        return new Row(
                Rows.id(row, "id"),
                Rows.id(row, "round_id"),
                Arrays.asList((UUID[]) row.getArray("units").getArray()),
                Rows.constant(row, "way", TieWay.class),
                "CLOSED".equals(row.getString("state")),
                row.getString("ranks") == null ? List.of() : ranks(row.getString("ranks")),
                json.list(row.getString("facts"), TieDraft.Women[].class),
                row.getString("counts") == null ? List.of() : json.list(row.getString("counts"), TieCount[].class),
                Rows.instant(row, "opened_at"));
    }

    private List<List<UUID>> ranks(String written) {
        return Arrays.stream(json.read(written, UUID[][].class)).map(List::of).toList();
    }

    private static final String COLUMNS =
            "select id, round_id, units, way, state, ranks, facts, counts, opened_at from scoring_tie ";

    /** The oldest first. */
    List<Row> of(UUID roundId) {
        return jdbi.withHandle(handle -> handle.createQuery(COLUMNS + "where round_id = :round order by opened_at, id")
                .bind("round", roundId)
                .map((row, context) -> read(row))
                .list());
    }

    Optional<Row> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(COLUMNS + "where id = :id")
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne());
    }

    /** @param ranks null for a ballot that begins */
    UUID add(
            UUID roundId,
            List<UUID> units,
            TieWay way,
            List<TieDraft.Women> women,
            List<List<UUID>> ranks,
            Instant at) {
        UUID id = Ids.next();
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into scoring_tie (id, round_id, units, state, way, ranks, facts, opened_at, closed_at)"
                                + " values (:id, :round, :units, :state, :way, cast(:ranks as jsonb), cast(:facts as jsonb), :at,"
                                + " case when cast(:ranks as jsonb) is not null then cast(:at as timestamptz) end)")
                .bind("id", id)
                .bind("round", roundId)
                .bindArray("units", UUID.class, units.toArray())
                .bind("state", ranks == null ? "OPEN" : "CLOSED")
                .bind("way", way.name())
                .bind("ranks", ranks == null ? null : json.write(ranks))
                .bind("facts", json.write(women))
                .bind("at", at)
                .execute());
        return id;
    }

    void addVoters(UUID tieId, List<UUID> units) {
        jdbi.useHandle(handle -> {
            PreparedBatch batch =
                    handle.prepareBatch("insert into scoring_tie_voter (tie_id, unit_id) values (:tie, :unit)");
            units.forEach(unit -> batch.bind("tie", tieId).bind("unit", unit).add());
            batch.execute();
        });
    }

    /** Who may vote, and whether they have. */
    Map<UUID, Boolean> voters(UUID tieId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select unit_id, voted from scoring_tie_voter where tie_id = :tie")
                .bind("tie", tieId)
                .map((row, context) -> Map.entry(Rows.id(row, "unit_id"), row.getBoolean("voted")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Whether it had not voted yet, and does so now. */
    boolean mark(UUID tieId, UUID voterId) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                                "update scoring_tie_voter set voted = true where tie_id = :tie and unit_id = :unit and not voted")
                        .bind("tie", tieId)
                        .bind("unit", voterId)
                        .execute())
                == 1;
    }

    /** Whether it was put in: only into an open ballot. */
    boolean put(UUID tieId, UUID choice) {
        byte[] plain = ByteBuffer.allocate(16)
                .putLong(choice.getMostSignificantBits())
                .putLong(choice.getLeastSignificantBits())
                .array();
        return jdbi.withHandle(handle -> handle.createUpdate(
                                "update scoring_tie set papers = papers || jsonb_build_object(cast(:name as text), cast(:paper as text))"
                                        + " where id = :id and state = 'OPEN'")
                        .bind("id", tieId)
                        .bind("name", HexFormat.of().formatHex(MasterKey.random(NAME)))
                        .bind("paper", Base64.getEncoder().encodeToString(key.seal(SEAL, plain)))
                        .execute())
                == 1;
    }

    /** Opens the papers of a ballot, whose row is locked by it. */
    List<UUID> choices(UUID tieId) {
        String papers = jdbi.withHandle(handle -> handle.createQuery(
                        "select cast(papers as text) from scoring_tie where id = :id and state = 'OPEN' for update")
                .bind("id", tieId)
                .mapTo(String.class)
                .one());
        return json.map(papers, String.class).values().stream()
                .map(Base64.getDecoder()::decode)
                .map(paper -> ByteBuffer.wrap(key.open(SEAL, paper)))
                .map(plain -> new UUID(plain.getLong(), plain.getLong()))
                .toList();
    }

    /** Counted; the papers are gone. */
    void close(UUID tieId, List<List<UUID>> ranks, List<TieCount> counts, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update scoring_tie set state = 'CLOSED', papers = '{}', ranks = cast(:ranks as jsonb), counts = cast(:counts as jsonb),"
                                + " closed_at = :at where id = :id")
                .bind("id", tieId)
                .bind("ranks", json.write(ranks))
                .bind("counts", json.write(counts))
                .bind("at", at)
                .execute());
    }

    Set<UUID> unitsInOpen(UUID roundId) {
        Set<UUID> units = new HashSet<>();
        of(roundId).stream().filter(tie -> !tie.closed()).forEach(tie -> units.addAll(tie.units()));
        return units;
    }
}
