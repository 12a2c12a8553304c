package vn.thidua.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.Standing;

/** The tree of units on one day, from a root down to a depth, level by level. */
@Schema(
        name = "UnitTree",
        description = "The tree of units on one day, level by level; ask again with a node as root for what is below.")
public record UnitTree(
        @Schema(required = true) LocalDate asOf,
        @Schema(required = true) List<Node> nodes,

        @Schema(description = "True when there were more nodes than are told; ask for less depth.", required = true)
        boolean truncated) {

    /** A unit in its place. */
    @Schema(name = "UnitNode", description = "A unit in its place.")
    public record Node(
            @Schema(required = true) UUID id,
            @Schema(examples = "CUC-TNN", required = true) String code,

            @Schema(examples = "Cục Quản lý tài nguyên nước", required = true)
            String name,

            @Schema(required = true) UnitKind kind,
            @Schema(required = true) boolean legalPersonality,

            @Schema(description = "Null for a root.", nullable = true)
            UUID parentId,

            @Schema(description = "Who oversees it without being its parent.", nullable = true)
            UUID overseenBy,

            @Schema(
                    description = "How many stand directly under it on that day, whether told here or not.",
                    required = true)
            int childCount,

            @Schema(required = true) Standing standing) {

        static Node read(ResultSet row) throws SQLException {
            return new Node(
                    Rows.id(row, "id"),
                    row.getString("code"),
                    row.getString("name"),
                    Rows.constant(row, "kind", UnitKind.class),
                    row.getBoolean("legal_personality"),
                    Rows.id(row, "parent_id"),
                    Rows.id(row, "overseer_id"),
                    row.getInt("child_count"),
                    Rows.constant(row, "standing", Standing.class));
        }
    }
}
