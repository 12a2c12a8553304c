package vn.thidua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.Standing;
import vn.thidua.platform.text.Language;

/** A case in which the law of a day lets a dossier go by the simplified procedure. */
@Schema(
        name = "SimplifiedCase",
        description =
                "A case in which the law of a day lets a dossier go by the simplified procedure: letter, list and summary report; no ballot where the law asks for none.")
record SimplifiedCaseView(
        @Schema(required = true, examples = "EXTRAORDINARY_FEAT")
        SimplifiedReason reason,

        @Schema(required = true) String name,

        @Schema(required = true, description = "Of dossiers to which it applies.")
        List<DossierKind> kinds,

        @Schema(required = true) Citation citation,
        @Schema(required = true, examples = "READ") Standing standing,

        @Schema(description = "What is in doubt; null where nothing is.")
        String note) {

    static SimplifiedCaseView read(ResultSet row, Locale locale) throws SQLException {
        boolean vietnamese = Language.VIETNAMESE.getLanguage().equals(locale.getLanguage());
        return new SimplifiedCaseView(
                Rows.constant(row, "reason", SimplifiedReason.class),
                row.getString(vietnamese ? "name" : "name_en"),
                Rows.texts(row, "kinds").stream().map(DossierKind::valueOf).toList(),
                Citation.read(row, ""),
                Rows.constant(row, "standing", Standing.class),
                row.getString(vietnamese ? "note" : "note_en"));
    }
}
