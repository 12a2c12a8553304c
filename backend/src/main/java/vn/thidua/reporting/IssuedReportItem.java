package vn.thidua.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;

/** An issued report in a list. */
@Schema(name = "ReportItem", description = "An issued report in a list.")
record IssuedReportItem(
        @Schema(required = true) UUID id,
        @Schema(required = true) ReportKind kind,

        @Schema(required = true, examples = "Khen thưởng năm 2024 theo đơn vị")
        String title,

        @Schema(required = true) IssuedReportState state,

        @Schema(required = true, description = "When it was asked for.")
        Instant requestedAt,

        @Schema(required = true, description = "Whoever asked for it.")
        String requestedBy,

        @Schema(description = "When its files were made.") Instant issuedAt) {

    static final String COLUMNS = "p.id, p.kind, p.title, p.state, p.requested_at, p.issued_at,"
            + " (select a.display_name from account a where a.id = p.requested_by) as requested_by_name";

    static IssuedReportItem read(ResultSet row) throws SQLException {
        return new IssuedReportItem(
                Rows.id(row, "id"),
                Rows.constant(row, "kind", ReportKind.class),
                row.getString("title"),
                Rows.constant(row, "state", IssuedReportState.class),
                Rows.instant(row, "requested_at"),
                row.getString("requested_by_name"),
                Rows.instant(row, "issued_at"));
    }
}
