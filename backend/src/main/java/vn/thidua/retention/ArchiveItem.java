package vn.thidua.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.export.Sheet;

/** An archived dossier in the list. */
@Schema(name = "ArchiveItem", description = "An archived dossier in a list.")
public record ArchiveItem(
        @Schema(required = true, description = "Of the dossier.")
        UUID id,

        @Schema(required = true, examples = "HS-2024-000123")
        String number,

        @Schema(required = true) String title,

        @Schema(required = true, description = "Whether only its number stands here, which is also its title.")
        boolean secret,

        @Schema(required = true) UnitRef unit,
        @Schema(required = true, examples = "2024") int year,

        @Schema(nullable = true, description = "By what it is kept; null where it is not known.")
        RetentionLevel level,

        @Schema(required = true) LocalDate closedOn,
        @Schema(required = true) Keeping keeping,

        @Schema(
                nullable = true,
                description = "The last day on which it is kept; null for ever, or where it is not known.")
        LocalDate keepUntil,

        @Schema(required = true, description = "Whether its time is over and it is still kept.")
        boolean due,

        @Schema(nullable = true, description = "When it was disposed of; null while it is kept.")
        LocalDate disposedOn,

        @Schema(nullable = true, description = "The disposal that it stands in; null while it stands in none.")
        DisposalRef disposal) {

    /** As a file: the list of archived dossiers. Of a secret one it has the numbers and nothing else. */
    static final Sheet<ArchiveItem> SHEET = Sheet.of("archiveEntries", ArchiveItem::id)
            .column("number", 18, ArchiveItem::number)
            .column("title", 60, ArchiveItem::title)
            .column("unit", 40, entry -> entry.unlessSecret(entry.unit().name()))
            .column("year", 8, entry -> entry.unlessSecret(entry.year()))
            .column("level", 20, ArchiveItem::level)
            .column("closedOn", 14, entry -> entry.unlessSecret(entry.closedOn()))
            .column("keeping", 18, entry -> entry.unlessSecret(entry.keeping()))
            .column("keepUntil", 14, ArchiveItem::keepUntil)
            .column("due", 10, entry -> entry.unlessSecret(entry.due()))
            .column("disposedOn", 14, ArchiveItem::disposedOn)
            .column(
                    "disposal",
                    40,
                    entry -> entry.disposal() == null ? null : entry.disposal().title());

    private <T> T unlessSecret(T value) {
        return secret ? null : value;
    }

    static ArchiveItem read(ResultSet row, Map<RetentionLevel, RetentionRule> rules, LocalDate today)
            throws SQLException {
        RetentionLevel level = Rows.constant(row, "level", RetentionLevel.class);
        RetentionRule rule = level == null ? null : rules.get(level);
        LocalDate closed = Rows.date(row, "closed_on");
        LocalDate until = rule == null ? null : rule.keepUntil(closed);
        LocalDate disposed = Rows.date(row, "disposed_on");
        return new ArchiveItem(
                Rows.id(row, "dossier_id"),
                row.getString("number"),
                row.getString("title"),
                row.getBoolean("secret"),
                UnitRef.read(row, "unit"),
                row.getInt("year"),
                level,
                closed,
                keeping(rule),
                until,
                disposed == null && until != null && until.isBefore(today),
                disposed,
                DisposalRef.read(row));
    }

    private static Keeping keeping(RetentionRule rule) {
        if (rule == null) {
            return Keeping.UNKNOWN;
        }
        return rule.isPermanent() ? Keeping.PERMANENT : Keeping.UNTIL;
    }
}
