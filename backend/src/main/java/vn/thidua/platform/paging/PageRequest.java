package vn.thidua.platform.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The part of a list request that every list has; use as {@code @BeanParam @Valid}. */
public class PageRequest {

    @Parameter(description = "How many at most.")
    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1) @Max(100) int limit;

    @Parameter(description = "The next of the page before.")
    @QueryParam("cursor")
    @Size(max = 2000) String cursor;

    @Parameter(description = "A field to sort by, with a minus sign in front for descending order.")
    @QueryParam("sort")
    @Size(max = 60) String sort;

    @Parameter(description = "Whether to count all that match (to 10,000 at most).")
    @QueryParam("count")
    @DefaultValue("false")
    boolean count;

    /** Whether it asks for the beginning of a list. */
    public boolean isFirst() {
        return cursor == null;
    }
}
