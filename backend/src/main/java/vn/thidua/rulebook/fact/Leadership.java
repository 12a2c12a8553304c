package vn.thidua.rulebook.fact;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A time in a post of leadership. */
@Schema(name = "LeadershipFact")
public record Leadership(
        UUID id,
        @NotNull @Schema(required = true) LeaderPosition position,

        @NotNull @Schema(required = true, examples = "2010-01-01")
        LocalDate from,

        @Schema(examples = "2018-01-01", description = "The last day; null while it lasts.")
        LocalDate to)
        implements Sourced {}
