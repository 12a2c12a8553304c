package vn.thidua.register;

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
import vn.thidua.platform.table.FileForm;

/** A file of older awards that somebody brought, and what came of it. */
@Schema(name = "AwardImportItem", description = "A file of older awards that somebody brought, and what came of it.")
public record AwardImport(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "The unit on whose behalf it was brought.")
        UnitRef unit,

        @Schema(required = true, examples = "khen-thuong-2010-2020.xlsx")
        String fileName,

        @Schema(required = true) FileForm form,

        @Schema(required = true, description = "In bytes.", examples = "48213")
        long size,

        @Schema(required = true, description = "Of the file: the same file is one import.")
        String sha256,

        @Schema(required = true) AwardImportState state,

        @Schema(required = true, description = "Rows below the first line, blank ones left out.", examples = "10000")
        int rowCount,

        @Schema(required = true, description = "Rows with anything wrong.", examples = "1")
        int wrongCount,

        @Schema(required = true, description = "Rows whose award the register has already: they are left as they are.")
        int alreadyThere,

        @Schema(description = "Awards that entered the register with it; absent before.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        Integer entered,

        @Schema(required = true, description = "Columns that mean nothing here and were not read.")
        List<String> ignoredColumns,

        @Schema(required = true) Instant checkedAt,
        @Schema(required = true) String checkedBy,

        @JsonInclude(JsonInclude.Include.NON_NULL) Instant enteredAt,

        @JsonInclude(JsonInclude.Include.NON_NULL) String enteredBy,

        @Schema(required = true, description = "For If-Match.")
        long version) {

    /** As a file. */
    static final Sheet<AwardImport> SHEET = Sheet.of("awardImports", AwardImport::id)
            .column("file", 40, AwardImport::fileName)
            .column("state", 18, AwardImport::state)
            .column("unit", 40, file -> file.unit().name())
            .column("rows", 10, AwardImport::rowCount)
            .column("wrong", 10, AwardImport::wrongCount)
            .column("entered", 10, AwardImport::entered)
            .column("by", 26, AwardImport::checkedBy)
            .column("checkedAt", 18, AwardImport::checkedAt);

    static final String COLUMNS = "i.id, " + UnitRef.columns("u", "unit")
            + ", i.file_name, i.form, i.size, i.sha256, i.state, i.row_count, i.wrong_count, i.already_there, i.entered, i.ignored,"
            + " i.checked_at, c.display_name as checked_by, i.entered_at, e.display_name as entered_by, i.version";
    static final String FROM = "award_import i join unit_now u on u.id = i.unit_id"
            + " join account c on c.id = i.checked_by left join account e on e.id = i.entered_by";

    static AwardImport read(ResultSet row) throws SQLException {
        return new AwardImport(
                Rows.id(row, "id"),
                UnitRef.read(row, "unit"),
                row.getString("file_name"),
                Rows.constant(row, "form", FileForm.class),
                row.getLong("size"),
                HexFormat.of().formatHex(row.getBytes("sha256")),
                Rows.constant(row, "state", AwardImportState.class),
                row.getInt("row_count"),
                row.getInt("wrong_count"),
                row.getInt("already_there"),
                Rows.integer(row, "entered"),
                Rows.texts(row, "ignored"),
                Rows.instant(row, "checked_at"),
                row.getString("checked_by"),
                Rows.instant(row, "entered_at"),
                row.getString("entered_by"),
                row.getLong("version"));
    }
}
