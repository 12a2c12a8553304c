package vn.thidua.reporting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How the figures of a report are grouped, ordered and set beside others. */
public class ReportShape {

    @Parameter(
            description = "Dimensions with commas between them, at most three; without, the whole alone.",
            example = "unit,year")
    @QueryParam("by")
    @Size(max = 200) String by;

    @Parameter(
            description =
                    "A measure, or key for the dimensions themselves; with a minus the other way round. The first measure, most first, unless given.",
            example = "-awards")
    @QueryParam("sort")
    @Size(max = 40) String sort;

    @Parameter(description = "So many groups at most.", example = "100")
    @QueryParam("limit")
    @DefaultValue("100")
    @Min(1) @Max(1_000) int limit;

    @Parameter(
            description =
                    "Count every row anew, also where what is counted ahead would answer sooner: the same figures, for whoever wants to see that they are.",
            example = "true")
    @QueryParam("recount")
    @DefaultValue("false")
    boolean recount;

    @Parameter(description = "First day of a period to set beside.", example = "2023-01-01")
    @QueryParam("againstFrom")
    LocalDate againstFrom;

    @Parameter(description = "Last day of a period to set beside.", example = "2023-12-31")
    @QueryParam("againstTo")
    LocalDate againstTo;

    @Parameter(description = "Another moment of knowledge to set beside.", example = "2024-11-02T10:00:00Z")
    @QueryParam("againstAsOf")
    OffsetDateTime againstAsOf;

    boolean isCompared() {
        return againstFrom != null || againstTo != null || againstAsOf != null;
    }

    CountReport.Shape of(ReportKind kind, Locale locale) {
        String order = sort == null || sort.isBlank()
                ? "-" + kind.measures().getFirst().code()
                : sort.strip();
        return new CountReport.Shape(order, limit, recount, locale);
    }
}
