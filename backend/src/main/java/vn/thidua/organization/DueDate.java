package vn.thidua.organization;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of a term counted in working days. */
@Schema(name = "DueDate", description = "The end of a term counted in working days; counting begins on the day after.")
public record DueDate(
        @Schema(examples = "2024-12-02", required = true) LocalDate from,
        @Schema(examples = "10", required = true) int workingDays,

        @Schema(description = "The last day of the term.", examples = "2024-12-16", required = true)
        LocalDate due) {}
