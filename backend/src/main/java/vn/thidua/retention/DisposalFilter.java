package vn.thidua.retention;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What disposals are looked up by. */
public class DisposalFilter {

    @Parameter(description = "Words of the title or number, with or without diacritics.", example = "het thoi han")
    @QueryParam("q")
    @Size(max = 200) String q;

    @Parameter(description = "Where it stands.")
    @QueryParam("state")
    DisposalState state;

    @Parameter(description = "Whose: this ministry, or one that this unit reaches.")
    @QueryParam("unit")
    UUID unit;
}
