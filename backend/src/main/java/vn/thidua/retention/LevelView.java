package vn.thidua.retention;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.lifecycle.ActionView;

/** A level with its rule. */
@Schema(
        name = "RetentionLevelRules",
        description = "A level, how long it is kept, and every rule of it that there was.")
public record LevelView(
        @Schema(required = true) RetentionLevel level,

        @Schema(
                nullable = true,
                description = "What holds today; null where it is not known, and nothing may be disposed of.")
        RetentionRuleView rule,

        @Schema(required = true, description = "Every other one, those to come and those superseded, the newest first.")
        List<RetentionRuleView> others,

        @Schema(required = true) List<ActionView> actions,
        @Schema(required = true) long version) {}
