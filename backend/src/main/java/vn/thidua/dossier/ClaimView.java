package vn.thidua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;

/** Who verifies a dossier, and since when. */
@Schema(name = "DossierClaim", description = "Who verifies a dossier, and since when.")
record ClaimView(
        @Schema(required = true) AccountName by,
        @Schema(required = true) Instant at) {

    /** Of dossier {@code d}, joined with account {@code v}. */
    static final String COLUMNS = "d.claimed_at, v.id as claimed_by_id, v.display_name as claimed_by_name";

    static final String JOIN = "left join account v on v.id = d.claimed_by";

    /** Null while nobody does. */
    static ClaimView read(ResultSet row) throws SQLException {
        UUID by = Rows.id(row, "claimed_by_id");
        return by == null
                ? null
                : new ClaimView(new AccountName(by, row.getString("claimed_by_name")), Rows.instant(row, "claimed_at"));
    }
}
