package vn.thidua.bulk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.export.Sheet;

/** Rows that somebody brought, and what became of them so far. */
@Schema(name = "BulkJobItem", description = "Rows that somebody brought, and what became of them so far.")
record BulkJobItem(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "As GET /bulk-kinds lists them.", examples = "PEOPLE")
        String kind,

        @Schema(required = true, description = "The unit on whose behalf they were brought.")
        UnitRef unit,

        @Schema(required = true, examples = "can-bo.ndjson") String fileName,

        @Schema(required = true, description = "How its rows were brought.")
        BulkForm form,

        @Schema(required = true, description = "In bytes.", examples = "48213")
        long size,

        @Schema(required = true, description = "Of the file: the same file is one job.")
        String sha256,

        @Schema(required = true, description = "Whether nothing enters.")
        boolean dryRun,

        @Schema(required = true, description = "Whether all rows enter or none.")
        boolean wholeOrNothing,

        @Schema(required = true) BulkJobState state,

        @Schema(required = true, description = "Rows in the file.", examples = "100000")
        int rows,

        @Schema(required = true, description = "Rows that were looked at: how far it has come.", examples = "64000")
        int done,

        @Schema(required = true, description = "Rows that entered something new.", examples = "63990")
        int created,

        @Schema(required = true, description = "Rows that changed what was known.", examples = "6")
        int changed,

        @Schema(required = true, description = "Rows that said what was known.", examples = "3")
        int unchanged,

        @Schema(required = true, description = "Rows that changed nothing, each with its reasons.", examples = "1")
        int refused,

        @Schema(required = true, description = "Columns that mean nothing here and were not read.")
        List<String> ignoredColumns,

        @Schema(required = true, description = "Who brought it.")
        String by,

        @Schema(required = true, description = "When the file had come whole.")
        Instant receivedAt,

        @Schema(description = "Absent before.") @JsonInclude(JsonInclude.Include.NON_NULL)
        Instant endedAt,

        @Schema(required = true) long version) {

    /** As a file. */
    static final Sheet<BulkJobItem> SHEET = Sheet.of("bulkJobs", BulkJobItem::id)
            .column("kind", 18, BulkJobItem::kind)
            .column("source", 40, BulkJobItem::fileName)
            .column("state", 18, BulkJobItem::state)
            .column("unit", 40, job -> job.unit().name())
            .column("rows", 10, BulkJobItem::rows)
            .column("created", 10, BulkJobItem::created)
            .column("changed", 10, BulkJobItem::changed)
            .column("unchanged", 10, BulkJobItem::unchanged)
            .column("refused", 10, BulkJobItem::refused)
            .column("by", 26, BulkJobItem::by)
            .column("receivedAt", 18, BulkJobItem::receivedAt)
            .column("endedAt", 18, BulkJobItem::endedAt);

    static final String COLUMNS = "j.id, j.kind, " + UnitRef.columns("u", "unit")
            + ", j.file_name, j.form, j.size, j.sha256, j.dry_run, j.whole, j.state, j.row_count, j.done, j.created, j.changed, j.unchanged,"
            + " j.refused, j.ignored, a.display_name as sender, j.received_at, j.ended_at, j.version";
    static final String FROM = "bulk_job j join unit_now u on u.id = j.unit_id join account a on a.id = j.account_id";

    static BulkJobItem read(ResultSet row) throws SQLException {
        return new BulkJobItem(
                Rows.id(row, "id"),
                row.getString("kind"),
                UnitRef.read(row, "unit"),
                row.getString("file_name"),
                Rows.constant(row, "form", BulkForm.class),
                row.getLong("size"),
                HexFormat.of().formatHex(row.getBytes("sha256")),
                row.getBoolean("dry_run"),
                row.getBoolean("whole"),
                Rows.constant(row, "state", BulkJobState.class),
                row.getInt("row_count"),
                row.getInt("done"),
                row.getInt("created"),
                row.getInt("changed"),
                row.getInt("unchanged"),
                row.getInt("refused"),
                Rows.texts(row, "ignored"),
                row.getString("sender"),
                Rows.instant(row, "received_at"),
                Rows.instant(row, "ended_at"),
                row.getLong("version"));
    }
}
