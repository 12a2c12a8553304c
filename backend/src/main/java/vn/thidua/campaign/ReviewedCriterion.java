package vn.thidua.campaign;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a criterion stood when a review was recorded, and which units stood best and worst on it by the criterion's aim. */
@Schema(name = "ReviewedCriterion", description = "How a criterion stood when the review was recorded.")
record ReviewedCriterion(
        @Schema(required = true) CriterionView criterion,

        @Schema(required = true, description = "How many units were called or took part.")
        int units,

        @Schema(required = true, description = "How many of them had a figure; the others are neither best nor worst.")
        int reported,

        @Schema(description = "What all had reached together; null unless the figures add up.")
        BigDecimal reached,

        @Schema(description = "How many units had reached the target; null unless it is each unit's.")
        Integer reachedTarget,

        @Schema(required = true, description = "How many units had reached what they committed themselves to.")
        int reachedCommitment,

        @Schema(
                description =
                        "Whether the target was met: by the sum where the figures add up, else by each unit. Null where there is no target,"
                                + " nobody said whose it is, or it hangs on units that reported nothing.")
        Boolean met,

        @Schema(required = true, description = "Those that stood best, all of them where several are equal; by name.")
        List<StandingUnit> best,

        @Schema(
                required = true,
                description =
                        "Those that stood worst of those that reported, as far as the reader reads their registrations; none where all are equal.")
        List<StandingUnit> worst,

        @Schema(required = true, description = "How many stood worst, whoever reads.")
        int worstCount) {}
