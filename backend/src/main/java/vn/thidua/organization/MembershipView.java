package vn.thidua.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;

/** A membership of a person. */
@Schema(name = "Membership", description = "In which unit somebody was what, between two days.")
public record MembershipView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UnitRef unit,

        @Schema(examples = "Chuyên viên chính", required = true)
        String position,

        @Schema(required = true) PositionGroup positionGroup,

        @Schema(
                description = "Whether they work directly (người trực tiếp lao động) rather than lead.",
                required = true)
        boolean directWorker,

        @Schema(required = true) LocalDate from,

        @Schema(description = "Last day; null when it goes on.", nullable = true)
        LocalDate to) {

    static MembershipView read(ResultSet row) throws SQLException {
        return new MembershipView(
                Rows.id(row, "id"),
                UnitRef.read(row, "unit"),
                row.getString("position"),
                Rows.constant(row, "position_group", PositionGroup.class),
                row.getBoolean("direct_worker"),
                Rows.date(row, "since"),
                Rows.lastDay(row, "until"));
    }
}
