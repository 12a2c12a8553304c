package vn.thidua.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.UnitRef;

/** Where stages disagree. */
@Schema(
        name = "ScoreDifferences",
        description = "Where those who scored a member disagree, criterion by criterion, with each one's reason.")
record DifferencesView(
        @Schema(required = true, description = "By member, then in the order of the sheet.")
        List<Difference> items) {

    /** A criterion of a member on which not all agree. */
    @Schema(name = "ScoreDifference", description = "A criterion of a member on which not all agree.")
    record Difference(
            @Schema(required = true, description = "The member.")
            UnitRef unit,

            @Schema(required = true, examples = "I.2") String code,

            @Schema(required = true, examples = "Thực hiện các chỉ tiêu được giao")
            String name,

            @Schema(required = true, examples = "100") BigDecimal max,

            @Schema(required = true, description = "In the order of the stages.")
            List<Points> points) {}

    /** What one gave. */
    @Schema(name = "StagePoints", description = "What one gave, and why it is not what was given before.")
    record Points(
            @Schema(required = true) Stage stage,

            @Schema(required = true, description = "Who gave it.")
            UnitRef scorer,

            @Schema(nullable = true, examples = "95.5") BigDecimal points,

            @Schema(nullable = true, description = "Why it differs.")
            String reason) {}
}
