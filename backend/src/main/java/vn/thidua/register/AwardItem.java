package vn.thidua.register;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.UnitRef;
import vn.thidua.rulebook.AwardRef;

/** One award of the register. */
@Schema(name = "Award", description = "One award of the register.")
public record AwardItem(
        @Schema(required = true) UUID id,
        @Schema(required = true) Recipient recipient,

        @Schema(required = true, description = "The recipient's unit on that day, by its name of that day.")
        UnitRef unit,

        @Schema(required = true) AwardRef award,

        @Schema(required = true, description = "The year of the achievement.", examples = "2024")
        int year,

        @Schema(required = true) AwardDecision decision,

        @Schema(required = true, description = "What of it stands today.")
        AwardStanding standing,

        @Schema(required = true, description = "True for made-up data.")
        boolean demonstration) {}
