package vn.thidua.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row that has something wrong. */
@Schema(name = "AwardImportRow", description = "A row of a file that has something wrong.")
public record AwardImportRow(
        @Schema(required = true, description = "As a spreadsheet counts it: the first line is 1.", examples = "4711")
        int row,

        @Schema(required = true) List<Cell> wrong) {

    /** One thing wrong with one cell. */
    @Schema(name = "AwardImportCell", description = "One thing wrong with one cell.")
    public record Cell(
            @Schema(description = "Code of the column; absent for the row as a whole.", examples = "unit_code")
            @JsonInclude(JsonInclude.Include.NON_NULL)
            String column,

            @Schema(description = "What the file calls the column.", examples = "Đơn vị")
            @JsonInclude(JsonInclude.Include.NON_NULL)
            String head,

            @Schema(description = "What stands in the cell; absent when it is empty.", examples = "Cục Không Có")
            @JsonInclude(JsonInclude.Include.NON_NULL)
            String value,

            @Schema(required = true, examples = "NOT_FOUND") String code,

            @Schema(required = true, description = "In the reader's language.")
            String message) {}
}
