package vn.thidua.provincial;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.export.Sheet;

/** A province's decision in a list. */
@Schema(name = "ProvincialDecisionItem", description = "A province's decision in a list.")
public record ProvincialItem(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "1520/QĐ-UBND") String number,
        @Schema(required = true) LocalDate decidedOn,

        @Schema(required = true, examples = "Chủ tịch Ủy ban nhân dân tỉnh Lào Cai")
        String authority,

        @Schema(required = true) UnitRef unit,
        @Schema(required = true) ProvincialDecisionState state,

        @Schema(required = true, description = "How many awards stand in it.")
        int lineCount,

        @Schema(required = true) Instant updatedAt) {

    /** As a file. */
    static final Sheet<ProvincialItem> SHEET = Sheet.of("provincialDecisions", ProvincialItem::id)
            .column("number", 20, ProvincialItem::number)
            .column("decidedOn", 14, ProvincialItem::decidedOn)
            .column("authority", 40, ProvincialItem::authority)
            .column("unit", 40, decision -> decision.unit().name())
            .column("state", 22, ProvincialItem::state)
            .column("lines", 12, ProvincialItem::lineCount)
            .column("updatedAt", 18, ProvincialItem::updatedAt);

    static ProvincialItem read(ResultSet row) throws SQLException {
        return new ProvincialItem(
                Rows.id(row, "id"),
                row.getString("number_text"),
                Rows.date(row, "decided_on"),
                row.getString("authority"),
                UnitRef.read(row, "unit"),
                Rows.constant(row, "state", ProvincialDecisionState.class),
                row.getInt("line_count"),
                Rows.instant(row, "updated_at"));
    }
}
