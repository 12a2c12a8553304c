package vn.thidua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;

/** Who the nominee was when the dossier was submitted; statistics never recompute it from today's record. */
@Schema(
        name = "FrozenNominee",
        description =
                "Who the nominee was when the dossier was last submitted. Position, group, direct worker and sex are those of an individual.")
record FrozenNominee(
        @Schema(required = true, examples = "Trần Thị Thu Hà")
        String name,

        @Schema(required = true) UUID unitId,

        @Schema(required = true, examples = "Phòng Quản lý lưu vực sông")
        String unitName,

        @Schema(examples = "Chuyên viên chính") String position,
        @Schema(examples = "STAFF") String positionGroup,
        Boolean directWorker,
        @Schema(examples = "FEMALE") String sex) {

    static FrozenNominee read(ResultSet row) throws SQLException {
        String name = row.getString("frozen_name");
        return name == null
                ? null
                : new FrozenNominee(
                        name,
                        Rows.id(row, "frozen_unit_id"),
                        row.getString("frozen_unit_name"),
                        row.getString("frozen_position"),
                        row.getString("frozen_position_group"),
                        Rows.bool(row, "frozen_direct_worker"),
                        row.getString("frozen_sex"));
    }
}
