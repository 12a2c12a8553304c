package vn.thidua.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;

/** What one unit wrote in a section. */
@Schema(name = "ReviewSectionText", description = "What one unit wrote in a section.")
record SectionTextItem(
        @Schema(required = true, description = "The report.")
        UUID id,

        @Schema(required = true) UnitRef unit,
        @Schema(required = true) ReportState state,

        @Schema(required = true, examples = "Đã tổ chức 3 hội nghị quán triệt.")
        String content) {

    static SectionTextItem read(ResultSet row) throws SQLException {
        return new SectionTextItem(
                Rows.id(row, "id"),
                UnitRef.read(row, "unit"),
                Rows.constant(row, "state", ReportState.class),
                row.getString("content"));
    }
}
