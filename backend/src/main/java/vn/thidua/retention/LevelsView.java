package vn.thidua.retention;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Standing;

/** All levels. */
@Schema(name = "RetentionRules", description = "How long dossiers are kept, by level.")
public record LevelsView(
        @Schema(required = true) Counting counting,
        @Schema(required = true) List<LevelView> items) {

    /** How a period is counted. */
    @Schema(name = "RetentionCounting", description = "How a period is counted, and how we know.")
    public record Counting(
            @Schema(required = true) String text,
            @Schema(required = true) Standing standing) {}
}
