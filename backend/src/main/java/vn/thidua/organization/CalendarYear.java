package vn.thidua.organization;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A year's exceptions from Monday to Friday. */
@Schema(
        name = "CalendarYear",
        description = "The days of a year that differ from Monday to Friday worked, Saturday and Sunday off.")
public record CalendarYear(
        @Schema(examples = "2025", required = true) int year,
        @Schema(required = true) List<CalendarDay> days) {}
