package vn.thidua.replacement;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What requests for replacement are looked up by. */
public class ReplacementFilter {

    @Parameter(description = "Where it stands.")
    @QueryParam("state")
    ReplacementState state;

    @Parameter(description = "What is replaced.")
    @QueryParam("what")
    ReplacedThing what;

    @Parameter(description = "Only those of this award.")
    @QueryParam("award")
    UUID award;
}
