package vn.thidua.season;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.export.Sheet;

/** A unit that a season's letter calls, and what it answered. */
@Schema(name = "SeasonUnit", description = "A unit that the letter calls, and what it answered.")
record SeasonUnit(
        @Schema(required = true) UnitRef unit,
        @Schema(required = true) SeasonAnswer answer,

        @Schema(description = "When its first dossier came.", examples = "2024-12-09", nullable = true)
        LocalDate sentOn,

        @Schema(
                description = "Why it has nothing to propose; null where it did not say so.",
                examples = "Năm 2024 không có tập thể, cá nhân đủ tiêu chuẩn",
                nullable = true)
        String reason,

        @Schema(description = "Who said that it has nothing to propose.", examples = "Trần Thị Bình", nullable = true)
        String saidBy,

        @Schema(examples = "2024-12-09", nullable = true) LocalDate saidOn) {

    /** As a file. */
    static final Sheet<SeasonUnit> SHEET = Sheet.<SeasonUnit>of("seasonUnits", SeasonUnit::id)
            .column("unit", 48, row -> row.unit().name())
            .column("answer", 20, SeasonUnit::answer)
            .column("sentOn", 14, SeasonUnit::sentOn)
            .column("reason", 60, SeasonUnit::reason)
            .column("saidBy", 26, SeasonUnit::saidBy)
            .column("saidOn", 14, SeasonUnit::saidOn);

    private UUID id() {
        return unit.id();
    }

    static SeasonUnit read(ResultSet row) throws SQLException {
        return new SeasonUnit(
                UnitRef.read(row, "unit"),
                Rows.constant(row, "answer", SeasonAnswer.class),
                Rows.date(row, "sent_on"),
                row.getString("reason"),
                row.getString("said_by"),
                Rows.date(row, "said_on"));
    }
}
