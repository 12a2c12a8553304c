package vn.thidua.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.export.Sheet;

/** A disposal in a list. */
@Schema(name = "DisposalItem", description = "A disposal in a list.")
public record DisposalItem(
        @Schema(required = true) UUID id,
        @Schema(required = true) String title,
        @Schema(required = true) UnitRef unit,
        @Schema(required = true) DisposalState state,

        @Schema(required = true, description = "How many dossiers.", examples = "12")
        int dossierCount,

        @Schema(nullable = true, description = "Of the decision; null before.", examples = "3012/QĐ-BTNMT")
        String number,

        @Schema(nullable = true, description = "The day of the decision; null before.")
        LocalDate decidedOn,

        @Schema(nullable = true, description = "Null until then.")
        LocalDate carriedOutOn,

        @Schema(required = true) Instant updatedAt) {

    /** As a file. */
    static final Sheet<DisposalItem> SHEET = Sheet.of("disposals", DisposalItem::id)
            .column("title", 60, DisposalItem::title)
            .column("unit", 40, disposal -> disposal.unit().name())
            .column("state", 20, DisposalItem::state)
            .column("dossiers", 12, DisposalItem::dossierCount)
            .column("number", 20, DisposalItem::number)
            .column("decidedOn", 14, DisposalItem::decidedOn)
            .column("carriedOutOn", 14, DisposalItem::carriedOutOn)
            .column("updatedAt", 18, DisposalItem::updatedAt);

    static DisposalItem read(ResultSet row) throws SQLException {
        return new DisposalItem(
                Rows.id(row, "id"),
                row.getString("title"),
                UnitRef.read(row, "unit"),
                Rows.constant(row, "state", DisposalState.class),
                row.getInt("dossier_count"),
                row.getString("number"),
                Rows.date(row, "decided_on"),
                Rows.date(row, "carried_out_on"),
                Rows.instant(row, "updated_at"));
    }
}
