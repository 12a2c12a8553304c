package vn.thidua.rulebook.fact;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A time of work, within the sector of natural resources and environment or outside it. */
@Schema(name = "SectorServiceFact")
public record SectorService(
        UUID id,
        @Schema(required = true) boolean inSector,

        @NotNull @Schema(required = true, examples = "1999-05-01")
        LocalDate from,

        @Schema(examples = "2021-12-31", description = "The last day; null while it lasts.")
        LocalDate to)
        implements Sourced {}
