package vn.thidua.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;

/** A row behind a cell. */
@Schema(name = "StatisticsRow", description = "A row behind a cell of a statistics form.")
public record FormRowItem(
        @Schema(required = true) SubjectType subjectType,

        @Schema(required = true, description = "The thing that counts.")
        UUID subjectId,

        @Schema(required = true, examples = "Nguyễn Văn An") String label,

        @Schema(nullable = true) UnitRef unit) {

    static FormRowItem read(ResultSet row) throws SQLException {
        return new FormRowItem(
                Rows.constant(row, "subject_type", SubjectType.class),
                Rows.id(row, "subject_id"),
                row.getString("label"),
                Rows.id(row, "unit_id") == null ? null : UnitRef.read(row, "unit"));
    }
}
