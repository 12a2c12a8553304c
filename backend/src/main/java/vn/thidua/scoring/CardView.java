package vn.thidua.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.lifecycle.ActionView;

/** What one unit scores of another, or of itself, at one stage. */
@Schema(name = "ScoreCard", description = "What one unit scores of another, or of itself, at one stage.")
record CardView(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "Who is scored.")
        UnitRef unit,

        @Schema(required = true, description = "Who scores.")
        UnitRef scorer,

        @Schema(required = true) Stage stage,
        @Schema(required = true) CardState state,
        @Schema(nullable = true, examples = "2024-12-05") LocalDate sentOn,

        @Schema(nullable = true, description = "Why it was given back to be looked at again.")
        String returnedBecause,

        @Schema(required = true, description = "One of each criterion that takes points, in order.")
        List<EntryView> entries,

        @Schema(required = true, description = "What this card's points come to.")
        Reckoning totals,

        @Schema(required = true) List<ActionView> actions,
        @Schema(required = true) long version) {}
