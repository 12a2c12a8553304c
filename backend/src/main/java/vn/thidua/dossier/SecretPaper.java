package vn.thidua.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;

/** The way of a secret dossier, on paper. */
@Schema(name = "SecretPaper", description = "The way of a dossier that holds a state secret, on paper.")
record SecretPaper(
        @Schema(required = true, description = "The day on which it was received.")
        LocalDate receivedOn,

        @Schema(description = "Absent until then.") @JsonInclude(JsonInclude.Include.NON_NULL)
        LocalDate decidedOn,

        @Schema(description = "Absent until then.") @JsonInclude(JsonInclude.Include.NON_NULL)
        LocalDate archivedOn) {

    /** Null of a dossier that is none. */
    static SecretPaper read(ResultSet row) throws SQLException {
        return row.getBoolean("secret")
                ? new SecretPaper(
                        Rows.date(row, "received_on"), Rows.date(row, "decided_on"), Rows.date(row, "archived_on"))
                : null;
    }
}
