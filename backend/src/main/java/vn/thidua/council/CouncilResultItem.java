package vn.thidua.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.export.Sheet;

/** A council's result in a list. */
@Schema(name = "CouncilResultItem", description = "A council's result in a list.")
record CouncilResultItem(
        @Schema(required = true) UUID id,
        @Schema(required = true) UnitRef unit,
        @Schema(required = true) String councilName,
        @Schema(required = true) LocalDate heldOn,
        @Schema(required = true) int memberCount,
        @Schema(required = true) int presentCount,

        @Schema(required = true, description = "How many nominations it voted on.")
        int voteCount,

        @Schema(required = true) int passedCount,
        @Schema(required = true) Instant recordedAt) {

    /** As a file. */
    static final Sheet<CouncilResultItem> SHEET = Sheet.of("councilResults", CouncilResultItem::id)
            .column("council", 50, CouncilResultItem::councilName)
            .column("unit", 40, result -> result.unit().name())
            .column("heldOn", 14, CouncilResultItem::heldOn)
            .column("present", 10, CouncilResultItem::presentCount)
            .column("members", 10, CouncilResultItem::memberCount)
            .column("passed", 10, CouncilResultItem::passedCount)
            .column("votes", 10, CouncilResultItem::voteCount)
            .column("recordedAt", 18, CouncilResultItem::recordedAt);

    static CouncilResultItem read(ResultSet row) throws SQLException {
        return new CouncilResultItem(
                Rows.id(row, "id"),
                UnitRef.read(row, "unit"),
                row.getString("council_name"),
                Rows.date(row, "held_on"),
                row.getInt("member_count"),
                row.getInt("present_count"),
                row.getInt("vote_count"),
                row.getInt("passed_count"),
                Rows.instant(row, "recorded_at"));
    }
}
