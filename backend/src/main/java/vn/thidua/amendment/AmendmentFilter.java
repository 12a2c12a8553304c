package vn.thidua.amendment;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.thidua.register.AmendmentKind;

/** What amendments are looked up by. */
public class AmendmentFilter {

    @Parameter(
            description = "Words of number, title and the amended decision's number, with or without diacritics.",
            example = "thu hoi bang khen")
    @QueryParam("q")
    @Size(max = 200) String q;

    @Parameter(description = "Whose decision or letter it is: this unit's, or that of one that it reaches.")
    @QueryParam("unit")
    UUID unit;

    @Parameter(description = "How it changes.")
    @QueryParam("kind")
    AmendmentKind kind;

    @Parameter(description = "Who decides: this house, or those above it.")
    @QueryParam("way")
    AmendmentWay way;

    @Parameter(description = "Those that change this decision.")
    @QueryParam("decision")
    UUID decision;
}
