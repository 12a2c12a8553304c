package vn.thidua.organization;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.platform.time.BusinessClock;

@Path("/api/v1/calendar")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "organization")
class CalendarResource {

    private final CalendarDays days;
    private final WorkingCalendar calendar;
    private final BusinessClock clock;

    CalendarResource(CalendarDays days, WorkingCalendar calendar, BusinessClock clock) {
        this.days = days;
        this.calendar = calendar;
        this.clock = clock;
    }

    @GET
    @Needs(Permission.REFERENCE_READ)
    @Operation(
            operationId = "getCalendar",
            summary = "The working calendar of a year",
            description =
                    "Days off beside Saturdays and Sundays, and Saturdays or Sundays worked instead, each with how we know it.")
    public CalendarYear year(
            @Parameter(description = "The year; this one if left out.", example = "2025")
                    @QueryParam("year")
                    @Min(1900) @Max(2199) Integer year) {
        return days.year(year == null ? clock.today().getYear() : year);
    }

    @PUT
    @Path("/days/{date}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Permission.CALENDAR_EDIT)
    @Operation(
            operationId = "putCalendarDay",
            summary = "Say that a day is off, or worked",
            description =
                    "Replaces whatever was said of the day; no If-Match, since a day is said as a whole. DAY_OFF is for Monday to Friday, WORKING for"
                            + " Saturday and Sunday.")
    public CalendarDay put(
            @Parameter(example = "2027-01-01") @PathParam("date") LocalDate date,
            @NotNull @Valid CalendarDayDraft draft) {
        return days.put(date, draft);
    }

    @DELETE
    @Path("/days/{date}")
    @Needs(Permission.CALENDAR_EDIT)
    @Operation(
            operationId = "removeCalendarDay",
            summary = "Take back what was said of a day",
            description = "The day is again what its place in the week says.")
    public void remove(@Parameter(example = "2027-01-01") @PathParam("date") LocalDate date) {
        days.remove(date);
    }

    @GET
    @Path("/due-date")
    @Needs(Permission.REFERENCE_READ)
    @Operation(
            operationId = "getDueDate",
            summary = "When a term of working days ends",
            description =
                    "Counting begins on the day after (Civil Code 91/2015, Article 147(2)). A term of no days ends on the day itself, or on the next"
                            + " one worked.")
    public DueDate dueDate(
            @Parameter(description = "The day from which the term runs; today if left out.", example = "2024-12-02")
                    @QueryParam("from")
                    LocalDate from,
            @Parameter(example = "10") @QueryParam("workingDays") @NotNull @Min(0) @Max(1000) Integer workingDays) {
        LocalDate start = from == null ? clock.today() : from;
        return new DueDate(start, workingDays, calendar.dueAfter(start, workingDays));
    }
}
