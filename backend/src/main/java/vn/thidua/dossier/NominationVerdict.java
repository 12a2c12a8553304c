package vn.thidua.dossier;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.rulebook.AssessmentView;
import vn.thidua.rulebook.condition.Finding;

/**
 * What the law says of a nomination.
 *
 * @param now null once it is settled, when only what was said at submission counts
 * @param submitted null until the dossier is submitted
 * @param differences what changed from then to now
 */
@Schema(name = "NominationVerdict", description = "What the law says of a nomination: when it was submitted, and now.")
record NominationVerdict(
        @Schema(required = true) UUID nominationId,
        @Schema(required = true) NomineeView nominee,

        @Schema(description = "By the rules and facts of today; null once the nomination is settled.")
        AssessmentView now,

        @Schema(description = "Null until the dossier is submitted.")
        SubmittedVerdict submitted,

        @Schema(required = true, description = "Whether the outcome is another one now than at submission.")
        boolean changed,

        @Schema(required = true, description = "Conditions that came out otherwise at submission than now.")
        List<Difference> differences,

        @Schema(required = true, description = "Whether submission asks the unit's head for a reason.")
        boolean needsReason) {

    /**
     * @param before null where the rule was not asked then
     * @param now null where it is not asked any more
     */
    @Schema(name = "VerdictDifference", description = "A condition that came out otherwise at submission than now.")
    record Difference(
            @Schema(required = true, examples = "F2022-LDTT-RATING")
            String id,

            @Schema(description = "Null where the condition was not asked then.")
            Finding before,

            @Schema(description = "Null where the condition is not asked any more.")
            Finding now) {}
}
