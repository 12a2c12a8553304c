package vn.thidua.review;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a report and all under it come to. */
@Schema(
        name = "ReviewTotals",
        description = "What a report and all under it come to: the sum of what was handed in, whatever the tree.")
record ReviewTotalsView(
        @Schema(required = true, description = "Reports in it, itself also.", examples = "87")
        int reports,

        @Schema(required = true, description = "Of these: handed in, and counted here.", examples = "80")
        int counted,

        @Schema(required = true) List<Figure> figures) {

    /** A figure of the whole. */
    @Schema(name = "ReviewTotal", description = "A figure of the whole.")
    record Figure(
            @Schema(required = true) ReviewTemplate.Figure asked,

            @Schema(
                    nullable = true,
                    description = "The sum, or the share of two sums; null where nobody said.",
                    examples = "1204")
            BigDecimal total,

            @Schema(
                    nullable = true,
                    description = "The sum with what was corrected after the closing; null where nothing was.",
                    examples = "1205")
            BigDecimal corrected,

            @Schema(
                    nullable = true,
                    description = "What the same units said in the cycle that is compared with.",
                    examples = "1100")
            BigDecimal previous,

            @Schema(required = true, description = "How many units differ strikingly from then.", examples = "3")
            int outliers) {}
}
