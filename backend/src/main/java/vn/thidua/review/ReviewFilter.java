package vn.thidua.review;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What cycles are looked up by. */
public class ReviewFilter {

    @Parameter(description = "What period is looked back upon.")
    @QueryParam("kind")
    ReviewKind kind;

    @Parameter(description = "Where it stands.")
    @QueryParam("state")
    ReviewState state;

    @Parameter(description = "Whose period ends in this year.", example = "2024")
    @QueryParam("year")
    @Min(1945) @Max(2100) Integer year;
}
