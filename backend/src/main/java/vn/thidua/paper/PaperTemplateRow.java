package vn.thidua.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import vn.thidua.platform.Rows;

/**
 * A version of a template.
 *
 * @param content null where it is the built-in one again
 * @param by null of the one that came with the system
 */
record PaperTemplateRow(PaperKind kind, int version, String content, Instant at, String by, String because) {

    static PaperTemplateRow builtIn(PaperKind kind) {
        return new PaperTemplateRow(kind, 0, null, null, null, null);
    }

    static PaperTemplateRow read(ResultSet row) throws SQLException {
        return new PaperTemplateRow(
                Rows.constant(row, "kind", PaperKind.class),
                row.getInt("version"),
                row.getString("content"),
                Rows.instant(row, "written_at"),
                row.getString("display_name"),
                row.getString("because"));
    }

    boolean isBuiltIn() {
        return content == null;
    }

    String source() {
        return isBuiltIn() ? kind.builtIn() : content;
    }
}
