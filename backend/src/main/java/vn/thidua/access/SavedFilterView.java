package vn.thidua.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;

/** How somebody likes to see a list. */
@Schema(name = "SavedFilter", description = "How somebody likes to see a list.")
record SavedFilterView(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "Of which list.", examples = "dossiers")
        String list,

        @Schema(required = true, examples = "Của tôi, sắp đến hạn")
        String name,

        @Schema(required = true, description = "Filters, order and columns, as the page's address says them.")
        String query,

        @Schema(required = true, description = "Whether the list opens with it; at most one of a list does.")
        boolean opens) {

    static final String COLUMNS = "id, list, name, query, opens";

    static SavedFilterView read(ResultSet row) throws SQLException {
        return new SavedFilterView(
                Rows.id(row, "id"),
                row.getString("list"),
                row.getString("name"),
                row.getString("query"),
                row.getBoolean("opens"));
    }
}
