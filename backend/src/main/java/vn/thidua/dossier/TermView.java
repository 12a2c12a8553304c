package vn.thidua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.Standing;

/** A term in working days, with the article that gives it and how well we know it. */
@Schema(
        name = "DossierTerm",
        description = "A term in working days, with the article that gives it and how well we know it.")
record TermView(
        @Schema(required = true, examples = "20") int workingDays,
        @Schema(required = true) Citation citation,
        @Schema(required = true, examples = "ANALOGUE") Standing standing,
        String note) {

    static final String COLUMNS =
            "t.working_days as term_days, t.document as term_document, t.article as term_article, t.clause as term_clause,"
                    + " t.standing as term_standing, t.note as term_note";

    /** Of dossier {@code d}. */
    static final String JOIN = "left join dossier_term t on t.id = d.due_term_id";

    /** Null where there is none. */
    static TermView read(ResultSet row) throws SQLException {
        Integer days = Rows.integer(row, "term_days");
        return days == null
                ? null
                : new TermView(
                        days,
                        Citation.read(row, "term_"),
                        Rows.constant(row, "term_standing", Standing.class),
                        row.getString("term_note"));
    }
}
