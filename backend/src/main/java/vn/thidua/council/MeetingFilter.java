package vn.thidua.council;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of meetings is narrowed by. */
public class MeetingFilter {

    @Parameter(description = "Words of the title, with or without diacritics.")
    @QueryParam("q")
    String q;

    @Parameter(description = "Only of this council.")
    @QueryParam("council")
    UUID council;

    @Parameter(description = "Where it stands.")
    @QueryParam("state")
    MeetingState state;

    @Parameter(description = "Held on that day or later.")
    @QueryParam("from")
    LocalDate from;

    @Parameter(description = "Held on that day or before.")
    @QueryParam("to")
    LocalDate to;
}
