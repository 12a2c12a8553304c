package vn.thidua.season;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two versions of a letter, side by side. */
@Schema(name = "SeasonComparison", description = "Two versions of a letter, side by side.")
record SeasonComparison(
        @Schema(required = true, description = "The older version.", examples = "1")
        int from,

        @Schema(required = true, description = "The newer version.", examples = "2")
        int to,

        @Schema(required = true, description = "In the order of the letter.")
        List<SeasonDifference> differences) {}
