package vn.thidua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;

/** That the content of a dossier was disposed of, and by which decision. */
@Schema(
        name = "DossierDisposal",
        description = "That the content of a dossier was disposed of: only what is kept for ever stands here.")
record DisposedView(
        @Schema(required = true, description = "The disposal.")
        UUID id,

        @Schema(required = true, description = "Number of the decision.", examples = "3012/QĐ-BTNMT")
        String number,

        @Schema(required = true, description = "Day of the decision.")
        LocalDate decidedOn,

        @Schema(required = true, description = "When it was carried out.")
        LocalDate carriedOutOn) {

    /** Null of a dossier that is kept. */
    static DisposedView read(ResultSet row) throws SQLException {
        UUID id = Rows.id(row, "disposal_id");
        return id == null
                ? null
                : new DisposedView(
                        id,
                        row.getString("disposal_number"),
                        Rows.date(row, "disposal_decided_on"),
                        Rows.date(row, "disposed_on"));
    }
}
