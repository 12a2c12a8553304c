package vn.thidua.difficulty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.organization.WorkingDays;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.export.Sheet;

/** A difficulty in a list. */
@Schema(name = "DifficultyItem", description = "A difficulty in a list.")
record DifficultyItem(
        @Schema(required = true) UUID id,
        @Schema(required = true) String title,

        @Schema(required = true, description = "Which unit raised it.")
        UnitRef unit,

        @Schema(required = true) DifficultyAbout about,

        @Schema(required = true, description = "What that is called.", examples = "19/CT-TTg · II.2")
        String subject,

        @Schema(required = true) DifficultyState state,

        @Schema(required = true, description = "It was put to another, and goes that one's way.")
        boolean grouped,

        @Schema(required = true, description = "How many others were put to it.")
        int likeCount,

        @Schema(required = true) LocalDate raisedOn,

        @Schema(nullable = true, description = "By when an answer was promised; null before it was received.")
        LocalDate answerBy,

        @Schema(nullable = true, description = "When it had its outcome.")
        LocalDate settledOn,

        @Schema(
                required = true,
                description = "Working days from the day it was raised to its outcome, or to today while it has none.")
        int workingDays) {

    /** As a file. */
    static final Sheet<DifficultyItem> SHEET = Sheet.of("difficulties", DifficultyItem::id)
            .column("title", 60, DifficultyItem::title)
            .column("unit", 40, difficulty -> difficulty.unit().name())
            .column("about", 16, DifficultyItem::about)
            .column("subject", 50, DifficultyItem::subject)
            .column("state", 24, DifficultyItem::state)
            .column("raisedOn", 14, DifficultyItem::raisedOn)
            .column("answerBy", 14, DifficultyItem::answerBy)
            .column("settledOn", 14, DifficultyItem::settledOn)
            .column("workingDays", 14, DifficultyItem::workingDays)
            .column("likes", 10, DifficultyItem::likeCount);

    static DifficultyItem read(ResultSet row, LocalDate today, WorkingDays days) throws SQLException {
        LocalDate raised = Rows.date(row, "raised_on");
        LocalDate settled = Rows.date(row, "settled_on");
        return new DifficultyItem(
                Rows.id(row, "id"),
                row.getString("title"),
                UnitRef.read(row, "unit"),
                Rows.constant(row, "about", DifficultyAbout.class),
                row.getString("subject"),
                Rows.constant(row, "state", DifficultyState.class),
                row.getBoolean("grouped"),
                row.getInt("like_count"),
                raised,
                Rows.date(row, "answer_by"),
                settled,
                days.workingDaysBetween(raised, settled == null ? today : settled));
    }
}
