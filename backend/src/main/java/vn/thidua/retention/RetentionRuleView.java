package vn.thidua.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.Standing;
import vn.thidua.platform.text.Language;

/** One rule, as it holds or held. */
@Schema(name = "RetentionRule", description = "How long dossiers of a level are kept, and how we know.")
public record RetentionRuleView(
        @Schema(required = true) UUID id,

        @Schema(nullable = true, description = "Null keeps for ever.", examples = "70")
        Integer years,

        @Schema(nullable = true, description = "Since when it is applied; null since ever.")
        LocalDate from,

        @Schema(nullable = true, description = "The last day on which it is applied; null while it is.")
        LocalDate to,

        @Schema(required = true, examples = "Thông tư 10/2022/TT-BNV")
        String document,

        @Schema(nullable = true) String article,
        @Schema(nullable = true) String clause,
        @Schema(required = true) Standing standing,

        @Schema(nullable = true, description = "What to know about it.")
        String note,

        @Schema(nullable = true, description = "Why it was entered; null of what came with the system.")
        String reason,

        @Schema(required = true) Instant recordedAt,

        @Schema(nullable = true, description = "By which account; null of what came with the system.")
        String recordedBy,

        @Schema(nullable = true, description = "When a later entry took its place; null of what is known now.")
        Instant supersededAt) {

    static RetentionRuleView read(ResultSet row, Locale locale) throws SQLException {
        return new RetentionRuleView(
                Rows.id(row, "id"),
                Rows.integer(row, "years"),
                Rows.date(row, "valid_from"),
                Rows.lastDay(row, "valid_to"),
                row.getString("document"),
                row.getString("article"),
                row.getString("clause"),
                Rows.constant(row, "standing", Standing.class),
                row.getString(Language.VIETNAMESE.getLanguage().equals(locale.getLanguage()) ? "note" : "note_en"),
                row.getString("reason"),
                Rows.instant(row, "recorded_at"),
                row.getString("recorded_name"),
                Rows.instant(row, "superseded_at"));
    }
}
