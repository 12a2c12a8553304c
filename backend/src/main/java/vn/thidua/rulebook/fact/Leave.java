package vn.thidua.rulebook.fact;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A time away from work. */
@Schema(name = "LeaveFact")
public record Leave(
        UUID id,
        @NotNull @Schema(required = true) LeaveKind kind,

        @NotNull @Schema(required = true, examples = "2021-01-01")
        LocalDate from,

        @Schema(examples = "2021-06-30", description = "The last day; null while it lasts.")
        LocalDate to)
        implements Sourced {}
