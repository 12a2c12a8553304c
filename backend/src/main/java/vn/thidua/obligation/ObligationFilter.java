package vn.thidua.obligation;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the list of what is owed is narrowed by. */
public class ObligationFilter {

    @QueryParam("state")
    @DefaultValue("OPEN")
    ObligationState state;

    @Parameter(description = "Only one's own; false for all in scope.")
    @QueryParam("mine")
    @DefaultValue("true")
    boolean mine;

    @Parameter(description = "Only those of this unit; with mine=false, also of those that it reaches.")
    @QueryParam("unit")
    UUID unit;

    @Parameter(description = "Only those of this kind.")
    @QueryParam("kind")
    String kind;

    @Parameter(description = "Only those for which more time is asked, and not answered yet.")
    @QueryParam("extensionAsked")
    @DefaultValue("false")
    boolean extensionAsked;
}
