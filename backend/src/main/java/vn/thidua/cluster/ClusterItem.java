package vn.thidua.cluster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.Standing;
import vn.thidua.platform.export.Sheet;

/** A block or cluster in a list. */
@Schema(name = "ClusterItem", description = "A block or cluster in a list.")
record ClusterItem(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "KHOI-IV") String code,
        @Schema(required = true) ClusterKind kind,

        @Schema(required = true, examples = "Khối thi đua IV")
        String name,

        @Schema(examples = "Emulation block IV", nullable = true)
        String nameEn,

        @Schema(examples = "Các cục trực thuộc Bộ.", nullable = true)
        String note,

        @Schema(
                required = true,
                description = "How many units were members on any day of the year asked for.",
                examples = "9")
        int memberCount,

        @Schema(required = true) Standing standing) {

    /** As a file. */
    static final Sheet<ClusterItem> SHEET = Sheet.of("clusters", ClusterItem::id)
            .column("code", 14, ClusterItem::code)
            .column("kind", 14, ClusterItem::kind)
            .column("name", 40, ClusterItem::name)
            .column("members", 12, ClusterItem::memberCount)
            .column("note", 60, ClusterItem::note)
            .column("standing", 16, ClusterItem::standing);

    static ClusterItem read(ResultSet row) throws SQLException {
        return new ClusterItem(
                Rows.id(row, "id"),
                row.getString("code"),
                Rows.constant(row, "kind", ClusterKind.class),
                row.getString("name"),
                row.getString("name_en"),
                row.getString("note"),
                row.getInt("member_count"),
                Rows.constant(row, "standing", Standing.class));
    }
}
