package vn.thidua.council;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member to be seated. */
@Schema(name = "CouncilSeatDraft", description = "A member to be seated.")
record SeatDraft(
        @NotNull UUID personId,
        @NotNull SeatOffice office,

        @NotNull @Schema(description = "Whether of the standing body (Thường trực Hội đồng).")
        Boolean standingBody,

        @NotNull @Schema(description = "First day.", examples = "2024-01-15")
        LocalDate from,

        @Schema(description = "Last day of the term; null when none is set.", nullable = true)
        LocalDate to) {}
