package vn.thidua.training;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What staff is looked up by. */
public class StaffFilter {

    @Parameter(description = "Words of the name, with or without diacritics.", example = "thu ha")
    @QueryParam("q")
    @Size(max = 200) String q;

    @Parameter(description = "At this unit, or one that it reaches.")
    @QueryParam("unit")
    UUID unit;

    @Parameter(description = "Only those in this state; without it, all that were not withdrawn.")
    @QueryParam("state")
    StaffPostState state;

    @Parameter(description = "Alone, or beside other work.")
    @QueryParam("load")
    StaffLoad load;
}
