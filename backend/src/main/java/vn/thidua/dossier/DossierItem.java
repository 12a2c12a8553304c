package vn.thidua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.organization.WorkingDays;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.export.Sheet;

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

        @Schema(
                required = true,
                description = "How many of them the law ruled out when they were submitted.",
                examples = "0")
        int ineligibleCount,

        @Schema(required = true, description = "How many of them were awarded.", examples = "0")
        int awardedCount,

        @Schema(description = "Submitted: until when it is to be verified. Returned: until when it is to be mended.")
        LocalDate dueOn,

        @Schema(description = "The last time.") Instant submittedAt,
        @Schema(required = true) Instant updatedAt,

        @Schema(description = "Null while nobody verifies it.")
        ClaimView claim,

        @Schema(required = true, description = "Whether the last supplement came after its day.")
        boolean supplementLate,

        @Schema(
                description =
                        "How many working days after the season's day it first came; null when it came in time, or no letter set a day.",
                examples = "3",
                nullable = true)
        Integer lateBy,

        @Schema(
                description = "By which case it goes the simplified way; null of one that goes the ordinary one.",
                nullable = true)
        SimplifiedReason simplified,

        @Schema(required = true, description = "Whether only its number stands here, which is also its title.")
        boolean secret,

        @Schema(required = true) long version) {

    /** Of a secret one a file has its numbers and nothing else. */
    private <T> T unlessSecret(T value) {
        return secret ? null : value;
    }

    /** As a file. */
    static final Sheet<DossierItem> SHEET = Sheet.of("dossiers", DossierItem::id)
            .column("number", 18, DossierItem::number)
            .column("title", 60, DossierItem::title)
            .column("secret", 14, DossierItem::secret)
            .column("kind", 22, dossier -> dossier.unlessSecret(dossier.kind()))
            .column("simplified", 22, dossier -> dossier.unlessSecret(dossier.simplified()))
            .column("year", 8, dossier -> dossier.unlessSecret(dossier.year()))
            .column("state", 22, dossier -> dossier.unlessSecret(dossier.state()))
            .column("late", 14, dossier -> dossier.unlessSecret(dossier.supplementLate()))
            .column("lateBy", 14, DossierItem::lateBy)
            .column(
                    "verifier",
                    26,
                    dossier -> dossier.claim() == null
                            ? null
                            : dossier.claim().by().name())
            .column("unit", 40, dossier -> dossier.unlessSecret(dossier.unit().name()))
            .column("nominations", 12, dossier -> dossier.unlessSecret(dossier.nominationCount()))
            .column("ineligible", 12, dossier -> dossier.unlessSecret(dossier.ineligibleCount()))
            .column("due", 14, DossierItem::dueOn)
            .column("submitted", 18, DossierItem::submittedAt)
            .column("updated", 18, dossier -> dossier.unlessSecret(dossier.updatedAt()));

    static DossierItem read(ResultSet row, WorkingDays days) throws SQLException {
        return new DossierItem(
                Rows.id(row, "id"),
                row.getString("number"),
                row.getString("title"),
                UnitRef.read(row, "unit"),
                row.getInt("year"),
                Rows.constant(row, "kind", DossierKind.class),
                Rows.constant(row, "state", DossierState.class),
                row.getInt("nomination_count"),
                row.getInt("ineligible_count"),
                row.getInt("awarded_count"),
                Rows.date(row, "due_on"),
                Rows.instant(row, "submitted_at"),
                Rows.instant(row, "updated_at"),
                ClaimView.read(row),
                row.getBoolean("supplement_late"),
                lateBy(Rows.date(row, "submit_by"), Rows.date(row, "first_submitted_on"), days),
                Rows.constant(row, "simplified_reason", SimplifiedReason.class),
                row.getBoolean("secret"),
                row.getLong("version"));
    }

    /** What is not worked in between does not count, but late is late on the first day off already. */
    private static Integer lateBy(LocalDate by, LocalDate came, WorkingDays days) {
        return by == null || came == null || !came.isAfter(by) ? null : days.workingDaysBetween(by, came);
    }
}
