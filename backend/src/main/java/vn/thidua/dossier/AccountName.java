package vn.thidua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;

/** Who did it. */
@Schema(name = "AccountName", description = "An account, by the name it shows.")
record AccountName(
        @Schema(required = true) UUID id,

        @Schema(required = true, examples = "Nguyễn Văn An") String name) {

    /** Columns {@code account_id} and {@code display_name}. */
    static AccountName read(ResultSet row) throws SQLException {
        return new AccountName(Rows.id(row, "account_id"), row.getString("display_name"));
    }
}
