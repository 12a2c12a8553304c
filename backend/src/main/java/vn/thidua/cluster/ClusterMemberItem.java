package vn.thidua.cluster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.Standing;
import vn.thidua.platform.UnitRef;

/** A unit in a cluster. */
@Schema(name = "ClusterMember", description = "A unit in a block or cluster, from when to when.")
record ClusterMemberItem(
        @Schema(required = true) UUID id,
        @Schema(required = true) ClusterRef cluster,
        @Schema(required = true) UnitRef unit,

        @Schema(required = true, description = "First day.", examples = "2024-01-01")
        LocalDate from,

        @Schema(description = "Last day; null when it goes on.", examples = "2024-12-31", nullable = true)
        LocalDate to,

        @Schema(required = true) Standing standing,

        @Schema(
                description = "The decision or the text that says so.",
                examples = "Quyết định phân chia Khối, Cụm thi đua năm 2025",
                nullable = true)
        String source) {

    static final String COLUMNS =
            "m.id, c.id as cluster_id, c.code as cluster_code, c.name as cluster_name, c.kind as cluster_kind, "
                    + UnitRef.columns("u", "unit")
                    + ", lower(m.valid) as since, upper(m.valid) as until, m.standing, m.source";

    static ClusterMemberItem read(ResultSet row) throws SQLException {
        return new ClusterMemberItem(
                Rows.id(row, "id"),
                ClusterRef.read(row),
                UnitRef.read(row, "unit"),
                Rows.date(row, "since"),
                Rows.lastDay(row, "until"),
                Rows.constant(row, "standing", Standing.class),
                row.getString("source"));
    }
}
