package vn.thidua.scoring;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.UnitRef;

/** A member in a round. */
@Schema(name = "ScoringMember", description = "A member in a scoring round.")
record RoundMemberView(
        @Schema(required = true, description = "The member.")
        UnitRef unit,

        @Schema(required = true, description = "Whether it is scored and ranked.")
        boolean ranked,

        @Schema(
                nullable = true,
                description = "The last day of whoever left, or ended, before the round was opened.",
                examples = "2024-06-30")
        LocalDate leftOn,

        @Schema(nullable = true, description = "Who carries on a unit that ended.")
        UnitRef heir,

        @Schema(nullable = true, description = "Why it was taken out.")
        String reason,

        @Schema(nullable = true, description = "Its own scores; null of whoever is not scored.")
        CardStatus own,

        @Schema(required = true, description = "Those of its peers, once the cross round has begun.")
        List<CardStatus> peers,

        @Schema(nullable = true, description = "What counts so far; null of whoever is not scored.")
        Reckoning totals) {}
