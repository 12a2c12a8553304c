package vn.thidua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;

/** A dossier in a list. */
@Schema(name = "DossierItem", description = "A dossier in a list.")
record DossierItem(
        @Schema(required = true) UUID id,

        @Schema(required = true, examples = "HS-2024-000123")
        String number,

        @Schema(required = true) String title,
        @Schema(required = true) UnitRef unit,
        @Schema(required = true, examples = "2024") int year,
        @Schema(required = true) DossierKind kind,
        @Schema(required = true) DossierState state,
        @Schema(required = true) int nominationCount,

        @Schema(description = "Submitted: until when it is to be verified. Returned: until when it is to be mended.")
        LocalDate dueOn,

        @Schema(description = "The last time.") Instant submittedAt,
        @Schema(required = true) Instant updatedAt,

        @Schema(description = "Null while nobody verifies it.")
        ClaimView claim,

        @Schema(required = true, description = "Whether the last supplement came after its day.")
        boolean supplementLate,

        @Schema(required = true) long version) {

    static DossierItem read(ResultSet row) throws SQLException {
        return new DossierItem(
                Rows.id(row, "id"),
                row.getString("number"),
                row.getString("title"),
                UnitRef.read(row, "unit"),
                row.getInt("year"),
                Rows.constant(row, "kind", DossierKind.class),
                Rows.constant(row, "state", DossierState.class),
                row.getInt("nomination_count"),
                Rows.date(row, "due_on"),
                Rows.instant(row, "submitted_at"),
                Rows.instant(row, "updated_at"),
                ClaimView.read(row),
                row.getBoolean("supplement_late"),
                row.getLong("version"));
    }
}
