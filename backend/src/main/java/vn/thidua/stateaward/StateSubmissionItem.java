package vn.thidua.stateaward;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.export.Sheet;
import vn.thidua.rulebook.Authority;

/** A submission in a list. */
@Schema(name = "StateSubmissionItem", description = "A submission in a list.")
public record StateSubmissionItem(
        @Schema(required = true) UUID id,

        @Schema(required = true, examples = "Về việc đề nghị tặng Bằng khen của Thủ tướng Chính phủ năm 2024")
        String title,

        @Schema(required = true) UnitRef unit,

        @Schema(required = true, examples = "PRIME_MINISTER")
        Authority authority,

        @Schema(required = true, examples = "SENT") StateSubmissionState state,

        @Schema(description = "Null before it is signed.", examples = "120/TTr-BTNMT", nullable = true)
        String number,

        @Schema(description = "When it was sent the last time.", nullable = true)
        LocalDate sentOn,

        @Schema(
                description = "The earliest of what is owed about it now; null when no source gives a day.",
                nullable = true)
        LocalDate dueOn,

        @Schema(required = true, description = "How many nominations stand in it.")
        int lineCount,

        @Schema(required = true) Instant updatedAt) {

    /** As a file. */
    static final Sheet<StateSubmissionItem> SHEET = Sheet.of("stateSubmissions", StateSubmissionItem::id)
            .column("number", 20, StateSubmissionItem::number)
            .column("title", 60, StateSubmissionItem::title)
            .column("state", 22, StateSubmissionItem::state)
            .column("authority", 22, StateSubmissionItem::authority)
            .column("unit", 40, submission -> submission.unit().name())
            .column("lines", 12, StateSubmissionItem::lineCount)
            .column("sentOn", 14, StateSubmissionItem::sentOn)
            .column("dueOn", 14, StateSubmissionItem::dueOn)
            .column("updatedAt", 18, StateSubmissionItem::updatedAt);

    static StateSubmissionItem read(ResultSet row) throws SQLException {
        return new StateSubmissionItem(
                Rows.id(row, "id"),
                row.getString("title"),
                UnitRef.read(row, "unit"),
                Rows.constant(row, "authority", Authority.class),
                Rows.constant(row, "state", StateSubmissionState.class),
                row.getString("number_text"),
                Rows.date(row, "sent_on"),
                Rows.date(row, "due_on"),
                row.getInt("line_count"),
                Rows.instant(row, "updated_at"));
    }
}
