package vn.thidua.season;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.lifecycle.ActionView;

/** A season, whole. */
@Schema(name = "Season", description = "A season, with the letter that holds or is being written.")
record SeasonView(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "The ministry.")
        UnitRef unit,

        @Schema(required = true, description = "Of the achievements.", examples = "2024")
        int year,

        @Schema(required = true) SeasonState state,
        @Schema(required = true) SeasonLetterView letter,

        @Schema(required = true, description = "What the law says of it.")
        List<SeasonCheck> checks,

        @Schema(required = true, description = "Every version, the newest first.")
        List<SeasonVersion> versions,

        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) List<ActionView> actions,
        @Schema(required = true) long version) {}
