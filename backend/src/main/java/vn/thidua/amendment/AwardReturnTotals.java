package vn.thidua.amendment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to come back, added up. */
@Schema(name = "AwardReturnTotals", description = "What is to come back, added up by the same filters as the list.")
public record AwardReturnTotals(
        @Schema(required = true, description = "Insignia that are not back.", examples = "3")
        int insignia,

        @Schema(required = true, description = "Sums that are not back in full.", examples = "2")
        int sums,

        @Schema(
                required = true,
                description = "What of these sums is not back, in đồng, without those whose amount is not known.",
                examples = "4680000")
        long outstanding,

        @Schema(required = true, description = "Sums that are not back and whose amount is not known.", examples = "1")
        int unknown,

        @Schema(required = true, description = "Money that came back, in đồng.", examples = "1000000")
        long returned,

        @Schema(required = true, description = "How many are past their last day.", examples = "1")
        int overdue) {}
