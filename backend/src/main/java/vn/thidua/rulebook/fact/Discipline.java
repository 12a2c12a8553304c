package vn.thidua.rulebook.fact;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A discipline, which lasts until it is spent. */
@Schema(name = "DisciplineFact")
public record Discipline(
        UUID id,
        @NotNull @Schema(required = true) DisciplineLevel level,

        @NotNull @Schema(required = true, examples = "2020-02-01")
        LocalDate decidedOn,

        @Schema(examples = "2021-02-01", description = "Null while it lasts.")
        LocalDate endedOn)
        implements Sourced {}
