package vn.thidua.scoring;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.UnitRef;

/** Whether a unit's scores are in. */
@Schema(name = "ScoreCardStatus", description = "Whether a unit's scores of a member are in.")
record CardStatus(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "Who scores.")
        UnitRef scorer,

        @Schema(required = true) CardState state,
        @Schema(nullable = true, examples = "2024-12-05") LocalDate sentOn,

        @Schema(required = true, description = "Sent after its day, or not sent and the day is past.")
        boolean late) {}
