package vn.thidua.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;

/** A disposal as an archived dossier refers to it. */
@Schema(name = "DisposalRef", description = "The disposal that a dossier stands in.")
public record DisposalRef(
        @Schema(required = true) UUID id,
        @Schema(required = true) String title,
        @Schema(required = true) DisposalState state) {

    static DisposalRef read(ResultSet row) throws SQLException {
        UUID id = Rows.id(row, "disposal_id");
        return id == null
                ? null
                : new DisposalRef(
                        id, row.getString("disposal_title"), Rows.constant(row, "disposal_state", DisposalState.class));
    }
}
