package vn.thidua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;

/** Why a dossier or a nomination was refused, and by which article. */
@Schema(name = "DossierRefusal", description = "Why a dossier or a nomination was refused, and by which article.")
record RefusalView(
        @Schema(required = true) String reason,
        @Schema(required = true) Citation citation,
        @Schema(required = true) Instant at,
        @Schema(required = true) AccountName by) {

    /** Of refusal {@code x}, joined with account {@code xa}. */
    static final String COLUMNS =
            "x.reason as refusal_reason, x.document as refusal_document, x.article as refusal_article,"
                    + " x.clause as refusal_clause, x.refused_at, xa.id as refused_by_id, xa.display_name as refused_by_name";

    /** Null where it was not. */
    static RefusalView read(ResultSet row) throws SQLException {
        Instant at = Rows.instant(row, "refused_at");
        return at == null
                ? null
                : new RefusalView(
                        row.getString("refusal_reason"),
                        Citation.read(row, "refusal_"),
                        at,
                        new AccountName(Rows.id(row, "refused_by_id"), row.getString("refused_by_name")));
    }
}
