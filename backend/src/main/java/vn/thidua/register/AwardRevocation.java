package vn.thidua.register;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That an award no longer stands. */
@Schema(name = "AwardRevocation", description = "That an award no longer stands.")
public record AwardRevocation(
        @Schema(required = true) LocalDate since,

        @Schema(description = "By which decision; null where the register was not told.", nullable = true)
        AwardAmendment by) {}
