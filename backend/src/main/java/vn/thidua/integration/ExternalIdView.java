package vn.thidua.integration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;

/** What a client calls a thing of ours. */
@Schema(name = "ExternalId", description = "What a client calls a thing of ours.")
record ExternalIdView(
        @Schema(required = true) ExternalIdType type,

        @Schema(required = true, description = "As the client calls it.", examples = "NV-000123")
        String value,

        @Schema(required = true, description = "The thing here. A person whose record became another's is that other.")
        UUID subjectId,

        @Schema(required = true, description = "When the client said so.")
        Instant saidAt) {

    static final String COLUMNS = "x.subject_type, x.value, x.said_at,"
            + " coalesce((select p.merged_into_id from person p where x.subject_type = 'PERSON' and p.id = x.subject_id), x.subject_id) as subject_id";

    static ExternalIdView read(ResultSet row) throws SQLException {
        return new ExternalIdView(
                Rows.constant(row, "subject_type", ExternalIdType.class),
                row.getString("value"),
                Rows.id(row, "subject_id"),
                Rows.instant(row, "said_at"));
    }
}
