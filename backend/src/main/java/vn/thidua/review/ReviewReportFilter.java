package vn.thidua.review;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the reports of a cycle are narrowed by. */
public class ReviewReportFilter {

    @Parameter(description = "Words of the unit's name, with or without diacritics.", example = "lao cai")
    @QueryParam("q")
    @Size(max = 200) String q;

    @Parameter(description = "Where it stands.")
    @QueryParam("state")
    ReportState state;

    @Parameter(description = "Only those past their day and not handed in.")
    @QueryParam("late")
    @DefaultValue("false")
    boolean late;
}
