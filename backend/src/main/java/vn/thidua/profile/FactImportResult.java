package vn.thidua.profile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a file of facts came to. */
@Schema(name = "FactImportResult", description = "What a file of facts came to.")
record FactImportResult(
        @Schema(required = true, examples = "120", description = "Rows below the first line, blank ones left out.")
        int rows,

        @Schema(required = true, examples = "1", description = "Rows with anything wrong.")
        int wrong,

        @Schema(required = true, description = "Rows whose very fact stands already: they are left as they are.")
        int alreadyThere,

        @Schema(required = true, description = "Facts that were recorded: none in a dry run.")
        int recorded,

        @Schema(required = true, description = "Columns that mean nothing here and were not read.")
        List<String> ignoredColumns,

        @Schema(
                required = true,
                description = "The first hundred rows with anything wrong; all are in the errors file.")
        List<WrongRow> wrongRows) {

    @Schema(name = "FactImportWrongRow")
    record WrongRow(
            @Schema(required = true, examples = "7", description = "As a spreadsheet counts it: the first line is 1.")
            int row,

            @Schema(required = true) List<WrongCell> wrong) {}

    @Schema(name = "FactImportWrongCell")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WrongCell(
            @Schema(examples = "level", description = "The column's code; absent for the row as a whole.")
            String column,

            @Schema(description = "As it stands over the column.")
            String head,

            String value,

            @Schema(required = true, examples = "UNKNOWN_VALUE")
            String code,

            @Schema(required = true) String message) {}
}
