package vn.thidua.review;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the parts of a figure are narrowed by. */
public class FigureFilter {

    @Parameter(description = "Only those that differ strikingly from the cycle that is compared with.")
    @QueryParam("outlier")
    @DefaultValue("false")
    boolean outlier;
}
