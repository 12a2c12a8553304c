package vn.thidua.statistics;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Over which awards statistics go. */
public class StatisticsFilter {

    private static final int FIRST = 1945;
    private static final int LAST = 2100;

    @Parameter(description = "The first year; nine years before the last unless given.", example = "2015")
    @QueryParam("from")
    @Min(FIRST) @Max(LAST) Integer from;

    @Parameter(description = "The last year; the current one unless given.", example = "2024")
    @QueryParam("to")
    @Min(FIRST) @Max(LAST) Integer to;

    @Parameter(description = "Only of this unit and those under it today.")
    @QueryParam("unit")
    UUID unit;

    @Parameter(description = "Only of the members that this block or cluster has on the day.")
    @QueryParam("cluster")
    UUID cluster;

    @Parameter(description = "Only of this award, by its code.", example = "MERIT_CERT_MINISTER")
    @QueryParam("award")
    @Size(max = 60) String award;

    @Parameter(
            description =
                    "The day on which awards stand and provinces are as they are; the business date unless given.",
            example = "2025-07-01")
    @QueryParam("on")
    LocalDate on;
}
