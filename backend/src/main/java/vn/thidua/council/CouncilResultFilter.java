package vn.thidua.council;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of council results is narrowed by. */
public class CouncilResultFilter {

    @Parameter(description = "Words of the council's name, with or without diacritics.")
    @QueryParam("q")
    String q;

    @Parameter(description = "The unit whose council it is: this one, or one that it reaches.")
    @QueryParam("unit")
    UUID unit;

    @Parameter(description = "Held on that day or later.")
    @QueryParam("from")
    LocalDate from;

    @Parameter(description = "Held on that day or before.")
    @QueryParam("to")
    LocalDate to;
}
