package vn.thidua.platform.export;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The part of an export's request that every export has; use as {@code @BeanParam @Valid} beside the list's own filters. */
public class ExportRequest {

    @Parameter(
            description =
                    "csv: UTF-8 with a byte order mark, commas, dates as 2024-12-31; a text that a spreadsheet would take for a formula begins with"
                            + " an apostrophe. xlsx: dates and numbers as such.",
            schema =
                    @Schema(
                            enumeration = {"csv", "xlsx"},
                            defaultValue = "xlsx"))
    @QueryParam("format")
    @DefaultValue("xlsx")
    @Size(max = 10) String format;

    @Parameter(
            description =
                    "Keys of the columns in their order, with commas between; all but id when it is left out. A key that is not one of the list's is"
                            + " refused with those that are.",
            example = "title,state,unit")
    @QueryParam("columns")
    @Size(max = 500) String columns;

    @Parameter(description = "As in the list: a field to sort by, with a minus sign in front for descending order.")
    @QueryParam("sort")
    @Size(max = 60) String sort;
}
