package vn.thidua.sign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;

/** A thing behind a sign. */
@Schema(name = "SignThing", description = "A thing behind a sign, with the way to it.")
record SignThing(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "What kind of thing it is.")
        SubjectType subjectType,

        @Schema(required = true, description = "Which.") UUID subjectId,

        @Schema(required = true, description = "What it is called.")
        String label,

        @Schema(required = true, description = "Whose it is.")
        UnitRef unit,

        @Schema(description = "When.") LocalDate onDay,

        @Schema(required = true, description = "Whether it is one of those that make the sign.")
        boolean marked) {

    static final String COLUMNS =
            "t.id, t.subject_type, t.subject_id, t.label, t.on_day, t.marked, " + UnitRef.columns("u", "unit_of");

    static SignThing read(ResultSet row) throws SQLException {
        return new SignThing(
                Rows.id(row, "id"),
                Rows.constant(row, "subject_type", SubjectType.class),
                Rows.id(row, "subject_id"),
                row.getString("label"),
                UnitRef.read(row, "unit_of"),
                Rows.date(row, "on_day"),
                row.getBoolean("marked"));
    }
}
