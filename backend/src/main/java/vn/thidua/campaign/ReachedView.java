package vn.thidua.campaign;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far one unit has come on one criterion.
 *
 * @param reachesTarget null where the target is that of the whole campaign, or nobody says whose it is
 */
@Schema(name = "CriterionReached", description = "How far the unit has come on one criterion, by its newest figure.")
record ReachedView(
        @Schema(required = true) CriterionView criterion,

        @Schema(description = "What the unit committed itself to; null for nothing.", examples = "85")
        BigDecimal committed,

        @Schema(description = "The newest figure; null while none was reported.", examples = "72.5")
        BigDecimal value,

        @Schema(description = "The day at whose end it stood.")
        LocalDate asOf,

        @Schema(description = "Null where there is nothing to compare.")
        Boolean reachesCommitment,

        @Schema(
                description =
                        "Null where there is nothing to compare, or the target is not each unit's: of figures that add up it is the whole campaign's.")
        Boolean reachesTarget) {}
