package vn.thidua.scoring;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;

/** The only place that queries the table {@code score_card}. */
@Singleton
class ScoreCards implements PanacheRepositoryBase<ScoreCard, UUID> {

    private static final String ROWS = "select k.id, k.stage, k.state, k.sent_on, k.returned_because, k.version, "
            + UnitRef.columns("u", "of_unit") + ", " + UnitRef.columns("s", "by_unit")
            + " from score_card k join unit_now u on u.id = k.unit_id join unit_now s on s.id = k.scorer_id"
            + " join scoring_member m on m.round_id = k.round_id and m.unit_id = k.unit_id"
            + " where k.round_id = :round and m.ranked order by u.name collate vietnamese, u.id, s.name collate vietnamese, s.id";

    private final Jdbi jdbi;

    ScoreCards(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A card without its scores. */
    record Row(
            UUID id,
            UnitRef unit,
            UnitRef scorer,
            Stage stage,
            CardState state,
            LocalDate sentOn,
            String returnedBecause,
            long version) {

        private static Row read(ResultSet row) throws SQLException {
            return new Row(
                    Rows.id(row, "id"),
                    UnitRef.read(row, "of_unit"),
                    UnitRef.read(row, "by_unit"),
                    Rows.constant(row, "stage", Stage.class),
                    Rows.constant(row, "state", CardState.class),
                    Rows.date(row, "sent_on"),
                    row.getString("returned_because"),
                    row.getLong("version"));
        }
    }

    /** Of the members that are ranked, by name. */
    List<Row> rows(UUID roundId) {
        return jdbi.withHandle(handle -> handle.createQuery(ROWS)
                .bind("round", roundId)
                .map((row, context) -> Row.read(row))
                .list());
    }

    List<ScoreCard> of(UUID roundId, Stage stage) {
        return list("roundId = ?1 and stage = ?2 order by id", roundId, stage);
    }
}
