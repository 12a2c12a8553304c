package vn.thidua.provincial;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What provinces' decisions are looked up by. */
public class ProvincialFilter {

    @Parameter(description = "Words of number, issuer and signer, with or without diacritics.", example = "lao cai")
    @QueryParam("q")
    @Size(max = 200) String q;

    @Parameter(description = "Whose decision: this department, or one that this unit reaches.")
    @QueryParam("unit")
    UUID unit;

    @Parameter(description = "How far it has come here.")
    @QueryParam("state")
    ProvincialDecisionState state;
}
