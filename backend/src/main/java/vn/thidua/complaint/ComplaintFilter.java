package vn.thidua.complaint;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What complaints are looked up by. */
public class ComplaintFilter {

    @Parameter(
            description = "Words of the title or of what it is about, with or without diacritics.",
            example = "ke khai")
    @QueryParam("q")
    @Size(max = 200) String q;

    @Parameter(description = "What it is.")
    @QueryParam("kind")
    ComplaintKind kind;

    @Parameter(description = "Where it stands.")
    @QueryParam("state")
    ComplaintState state;

    @Parameter(description = "Only those that are not settled; false for those that are.")
    @QueryParam("open")
    Boolean open;

    @Parameter(description = "Only those about this nomination, dossier, decision or award.")
    @QueryParam("subject")
    UUID subject;
}
