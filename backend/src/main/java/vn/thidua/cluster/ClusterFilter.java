package vn.thidua.cluster;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the list of blocks and clusters may be narrowed to. */
class ClusterFilter {

    @Parameter(description = "The year whose members are counted; this year if left out.", example = "2024")
    @QueryParam("year")
    @Min(1945) @Max(2100) Integer year;

    @QueryParam("kind")
    ClusterKind kind;

    @Parameter(description = "Only those that this ministry organises.")
    @QueryParam("unit")
    UUID unitId;

    @Parameter(description = "Only those that this unit heads in the year.")
    @QueryParam("headedBy")
    UUID headedBy;

    @Parameter(description = "Words of code or name, with or without diacritics.")
    @QueryParam("q")
    String q;
}
