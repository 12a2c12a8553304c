package vn.thidua.dossier;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where it is written. */
@Schema(name = "Citation", description = "Where it is written.")
record Citation(
        @NotBlank @Size(max = 200) @Schema(required = true, examples = "Nghị định 98/2023/NĐ-CP")
        String document,

        @NotBlank @Size(max = 100) @Schema(required = true, examples = "Điều 34")
        String article,

        @Size(max = 100) @Schema(examples = "khoản 1", description = "Null where the article has none.")
        String clause) {

    /** @param prefix of the three columns */
    static Citation read(ResultSet row, String prefix) throws SQLException {
        return new Citation(
                row.getString(prefix + "document"),
                row.getString(prefix + "article"),
                row.getString(prefix + "clause"));
    }

    /** As it is written in a sentence: {@code khoản 1, Điều 34, Nghị định 98/2023/NĐ-CP}. */
    String text() {
        return (clause == null || clause.isBlank() ? "" : clause + ", ") + article + ", " + document;
    }
}
