package vn.thidua.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;

/** Where a unit came from and what became of it, through any number of successions. */
@Schema(
        name = "Lineage",
        description = "Where a unit came from and what became of it, through any number of successions.")
public record Lineage(
        @Schema(required = true) List<Node> nodes,
        @Schema(required = true) List<Edge> edges) {

    /** A unit of the line. */
    @Schema(name = "LineageNode", description = "A unit of the line, under its last or present name.")
    public record Node(
            @Schema(required = true) UUID id,
            @Schema(required = true) String code,
            @Schema(required = true) String name,
            @Schema(required = true) UnitKind kind,
            @Schema(required = true) LocalDate from,
            @Schema(nullable = true) LocalDate to) {

        static Node read(ResultSet row) throws SQLException {
            return new Node(
                    Rows.id(row, "id"),
                    row.getString("code"),
                    row.getString("name"),
                    Rows.constant(row, "kind", UnitKind.class),
                    Rows.date(row, "since"),
                    Rows.lastDay(row, "until"));
        }
    }

    /** From a predecessor to a successor. */
    @Schema(name = "LineageEdge", description = "From a predecessor to a successor.")
    public record Edge(
            @Schema(required = true) UUID from,
            @Schema(required = true) UUID to,
            @Schema(required = true) SuccessionKind kind,
            @Schema(required = true) LocalDate on,
            @Schema(nullable = true) String act,
            @Schema(required = true) boolean heir) {

        static Edge read(ResultSet row) throws SQLException {
            return new Edge(
                    Rows.id(row, "from_id"),
                    Rows.id(row, "to_id"),
                    Rows.constant(row, "kind", SuccessionKind.class),
                    Rows.date(row, "effective_on"),
                    row.getString("act_number"),
                    row.getBoolean("heir"));
        }
    }
}
