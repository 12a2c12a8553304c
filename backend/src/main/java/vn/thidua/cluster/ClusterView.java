package vn.thidua.cluster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.Standing;
import vn.thidua.platform.UnitRef;

/** A block or cluster, without its members. */
@Schema(name = "Cluster", description = "A block or cluster; its members are a list of their own.")
record ClusterView(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "The ministry that organises it.")
        UnitRef unit,

        @Schema(required = true, examples = "KHOI-IV") String code,
        @Schema(required = true) ClusterKind kind,

        @Schema(required = true, description = "Its place in the list.", examples = "4")
        int ordinal,

        @Schema(required = true, examples = "Khối thi đua IV")
        String name,

        @Schema(examples = "Emulation block IV", nullable = true)
        String nameEn,

        @Schema(examples = "Các cục trực thuộc Bộ.", nullable = true)
        String note,

        @Schema(required = true) Standing standing,

        @Schema(description = "Where it is known from; null for what was entered here.", nullable = true)
        String source,

        @Schema(required = true) Instant updatedAt,

        @Schema(required = true, description = "Whether the reader may change it and its members.")
        boolean kept,

        @Schema(required = true) long version) {

    static ClusterView read(ResultSet row, Predicate<UUID> keeps) throws SQLException {
        UnitRef unit = UnitRef.read(row, "unit");
        return new ClusterView(
                Rows.id(row, "id"),
                unit,
                row.getString("code"),
                Rows.constant(row, "kind", ClusterKind.class),
                row.getInt("ordinal"),
                row.getString("name"),
                row.getString("name_en"),
                row.getString("note"),
                Rows.constant(row, "standing", Standing.class),
                row.getString("source"),
                Rows.instant(row, "updated_at"),
                keeps.test(unit.id()),
                row.getLong("version"));
    }
}
