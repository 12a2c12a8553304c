package vn.thidua.training;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What classes are looked up by. */
public class TrainingClassFilter {

    @Parameter(description = "Words of title and programme, with or without diacritics.", example = "tap huan")
    @QueryParam("q")
    @Size(max = 200) String q;

    @Parameter(description = "In the plan of this year.", example = "2024")
    @QueryParam("year")
    Integer year;

    @Parameter(description = "Only those in this state.")
    @QueryParam("state")
    TrainingClassState state;

    @Parameter(description = "Held by this unit, or one that it reaches.")
    @QueryParam("unit")
    UUID unit;
}
