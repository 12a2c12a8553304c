package vn.thidua.council;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of councils is narrowed by. */
public class CouncilFilter {

    @Parameter(description = "Words of the name, with or without diacritics.")
    @QueryParam("q")
    String q;

    @Parameter(description = "The unit whose council it is: this one, or one that it reaches.")
    @QueryParam("unit")
    UUID unit;

    @Parameter(description = "Whose cases it hears.")
    @QueryParam("level")
    CouncilLevel level;
}
