package vn.thidua.reporting;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Over which rows a report goes, and what was known of them when. */
public class ReportFilter {

    @Parameter(description = "Only of this unit and those under it today.")
    @QueryParam("unit")
    UUID unit;

    @Parameter(description = "First day of the rows.", example = "2024-01-01")
    @QueryParam("from")
    LocalDate from;

    @Parameter(description = "Last day of the rows.", example = "2024-12-31")
    @QueryParam("to")
    LocalDate to;

    @Parameter(
            description =
                    "A dimension and the value it must have, such as award:FLAG_MINISTRY; nothing after the colon where it must have none. Several hold together.")
    @QueryParam("where")
    @Size(max = 10) List<@Size(max = 300) String> where;

    @Parameter(
            description =
                    "The moment whose knowledge answers: what was recorded or corrected later does not count. Now unless given. The answer says which moment it was:"
                            + " one at which somebody was still writing is moved back to before that.",
            example = "2024-12-02T10:00:00Z")
    @QueryParam("asOf")
    OffsetDateTime asOf;

    @Parameter(
            description = "The day on which something stands, is late or is not; the business date unless given.",
            example = "2024-12-02")
    @QueryParam("on")
    LocalDate on;
}
