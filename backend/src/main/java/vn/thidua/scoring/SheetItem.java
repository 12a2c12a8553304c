package vn.thidua.scoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.cluster.ClusterRef;
import vn.thidua.platform.Rows;

/** A score sheet in a list. */
@Schema(name = "ScoreSheetItem", description = "A score sheet in a list.")
record SheetItem(
        @Schema(required = true) UUID id,

        @Schema(nullable = true, description = "Whose it is; null of the ministry's frame.")
        ClusterRef cluster,

        @Schema(required = true, examples = "2024") int year,

        @Schema(required = true, description = "Which version of the year.", examples = "1")
        int ordinal,

        @Schema(required = true, examples = "Bảng điểm thi đua năm 2024")
        String title,

        @Schema(required = true, description = "Marked as an example: not the ministry's own.")
        boolean example,

        @Schema(required = true) SheetState state,
        @Schema(required = true) Instant updatedAt) {

    static final String COLUMNS =
            "s.id, c.id as cluster_id, c.code as cluster_code, c.name as cluster_name, c.kind as cluster_kind,"
                    + " s.year, s.ordinal, s.title, s.example, s.state, s.updated_at";

    static SheetItem read(ResultSet row) throws SQLException {
        return new SheetItem(
                Rows.id(row, "id"),
                ClusterRef.read(row),
                row.getInt("year"),
                row.getInt("ordinal"),
                row.getString("title"),
                row.getBoolean("example"),
                Rows.constant(row, "state", SheetState.class),
                Rows.instant(row, "updated_at"));
    }
}
