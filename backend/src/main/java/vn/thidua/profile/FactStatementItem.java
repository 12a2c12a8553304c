package vn.thidua.profile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.document.DocumentRef;
import vn.thidua.platform.PersonRef;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;

/** That up to a day nothing was known of somebody beside what is recorded. */
@Schema(
        name = "FactStatement",
        description = "That up to a day nothing was known of somebody, of some kinds, beside what is recorded.")
record FactStatementItem(
        @Schema(required = true) UUID id,

        @Schema(nullable = true, description = "Null of a unit's.")
        PersonRef person,

        @Schema(nullable = true, description = "Null of a person's.")
        UnitRef collective,

        @Schema(
                nullable = true,
                description = "The unit for whose people it was given at once; null when for one nominee.")
        UnitRef peopleOf,

        @Schema(required = true) List<KeptFactKind> kinds,
        @Schema(required = true, examples = "2024-11-30") LocalDate until,

        @Schema(
                required = true,
                examples = "2025-03-02",
                description =
                        "The last day for which it is taken to hold: some days more than its own, by a setting of this system.")
        LocalDate holdsUntil,

        @Schema(required = true, description = FactContent.SOURCE)
        String source,

        @Schema(nullable = true) DocumentRef document,
        @Schema(required = true) boolean demonstration,
        @Schema(required = true) Instant recordedAt,

        @Schema(nullable = true, description = "Null of what came with the system.")
        String recordedBy,

        @Schema(nullable = true, description = "Since when it does not stand any more.")
        Instant supersededAt,

        @Schema(nullable = true, description = "Why it does not stand any more.")
        String supersededBecause,

        @Schema(required = true) long version) {

    static FactStatementItem read(ResultSet row, int days) throws SQLException {
        return new FactStatementItem(
                Rows.id(row, "id"),
                PersonRef.read(row, "person"),
                UnitRef.read(row, "collective"),
                UnitRef.read(row, "people_of"),
                Rows.texts(row, "kinds").stream().map(KeptFactKind::valueOf).toList(),
                Rows.date(row, "until"),
                Rows.date(row, "until").plusDays(days),
                row.getString("source"),
                Rows.id(row, "document_id") == null ? null : DocumentRef.read(row),
                row.getBoolean("demonstration"),
                Rows.instant(row, "recorded_at"),
                row.getString("recorded_by_name"),
                Rows.instant(row, "superseded_at"),
                row.getString("superseded_because"),
                row.getLong("version"));
    }
}
