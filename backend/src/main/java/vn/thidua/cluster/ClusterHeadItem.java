package vn.thidua.cluster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.Standing;
import vn.thidua.platform.UnitRef;

/** Who heads a cluster in a year. */
@Schema(name = "ClusterHead", description = "A unit that heads a block or cluster for a year, or deputises.")
record ClusterHeadItem(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "2024") int year,
        @Schema(required = true) ClusterOffice office,
        @Schema(required = true) UnitRef unit,

        @Schema(
                description = "Of the Minister's decision; null where it is not known.",
                examples = "275/QĐ-BTNMT",
                nullable = true)
        String decisionNumber,

        @Schema(description = "Day of that decision.", examples = "2024-02-12", nullable = true)
        LocalDate decidedOn,

        @Schema(required = true) Standing standing,

        @Schema(description = "The decision or the text that says so.", nullable = true)
        String source,

        @Schema(
                description = "When the office was handed to the next; null as long as it was not.",
                examples = "2024-12-20",
                nullable = true)
        LocalDate handedOverOn,

        @Schema(description = "To whom, and what was handed over.", nullable = true)
        String handoverNote) {

    static final String COLUMNS = "h.id, h.year, h.office, " + UnitRef.columns("u", "unit")
            + ", h.decision_number, h.decided_on, h.standing, h.source, h.handed_over_on, h.handover_note";

    static ClusterHeadItem read(ResultSet row) throws SQLException {
        return new ClusterHeadItem(
                Rows.id(row, "id"),
                row.getInt("year"),
                Rows.constant(row, "office", ClusterOffice.class),
                UnitRef.read(row, "unit"),
                row.getString("decision_number"),
                Rows.date(row, "decided_on"),
                Rows.constant(row, "standing", Standing.class),
                row.getString("source"),
                Rows.date(row, "handed_over_on"),
                row.getString("handover_note"));
    }
}
