package vn.thidua.review;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A cycle, where another thing names it. */
@Schema(name = "ReviewCycleRef", description = "A cycle, where another thing names it.")
record ReviewRef(
        @Schema(required = true) UUID id,
        @Schema(required = true) String title,
        @Schema(required = true) ReviewKind kind,
        @Schema(required = true) ReviewState state,
        @Schema(required = true) LocalDate startsOn,
        @Schema(required = true) LocalDate endsOn,
        @Schema(required = true) LocalDate dueOn) {}
