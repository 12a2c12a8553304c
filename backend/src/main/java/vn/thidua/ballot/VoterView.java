package vn.thidua.ballot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;

/** Somebody on the list of voters. */
@Schema(name = "BallotVoter", description = "Somebody on the list of voters.")
record VoterView(
        @Schema(required = true) UUID seatId,

        @Schema(required = true, examples = "Lưu Thị Bích Vân")
        String name,

        @Schema(
                required = true,
                description = "Whether they attend and vote in the system; others are asked in writing or do not vote.")
        boolean online,

        @Schema(
                description =
                        "How they took part: with credentials asked for in the system, or by hand. Null while they have not. Never when, never what.")
        VoterWay way) {

    static VoterView read(ResultSet row) throws SQLException {
        return new VoterView(
                Rows.id(row, "seat_id"),
                row.getString("name"),
                row.getBoolean("online"),
                Rows.constant(row, "way", VoterWay.class));
    }
}
