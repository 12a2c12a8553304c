package vn.thidua.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;

/** A document as other things refer to it. */
@Schema(name = "DocumentRef", description = "A document as other things refer to it.")
public record DocumentRef(
        @Schema(required = true) UUID id,

        @Schema(examples = "Biên bản họp Hội đồng.pdf", required = true)
        String fileName,

        @Schema(examples = "application/pdf", required = true)
        String mediaType,

        @Schema(description = "In bytes.", examples = "482113", required = true)
        long size) {

    /** For projections that join {@code document d}: the columns that {@link #read} wants. */
    public static final String COLUMNS =
            "d.id as document_id, d.file_name as document_name, d.media_type as document_type, d.size as document_size";

    public static DocumentRef read(ResultSet row) throws SQLException {
        return new DocumentRef(
                Rows.id(row, "document_id"),
                row.getString("document_name"),
                row.getString("document_type"),
                row.getLong("document_size"));
    }
}
