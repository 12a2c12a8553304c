package vn.thidua.cluster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;

/** A block or cluster as others refer to it. */
@Schema(name = "ClusterRef", description = "A block or cluster, as others refer to it.")
public record ClusterRef(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "KHOI-IV") String code,

        @Schema(required = true, examples = "Khối thi đua IV")
        String name,

        @Schema(required = true) ClusterKind kind) {

    /** From columns {@code cluster_id}, {@code cluster_code}, {@code cluster_name}, {@code cluster_kind}; null without one. */
    public static ClusterRef read(ResultSet row) throws SQLException {
        UUID id = Rows.id(row, "cluster_id");
        return id == null
                ? null
                : new ClusterRef(
                        id,
                        row.getString("cluster_code"),
                        row.getString("cluster_name"),
                        Rows.constant(row, "cluster_kind", ClusterKind.class));
    }
}
