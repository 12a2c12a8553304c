package vn.thidua.scoring;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.UnitRef;

/** Something that a reader of a round should know. */
@Schema(
        name = "ScoringFinding",
        description =
                "Something that a reader of the scoring should know: what is late or missing, who left, what is not known.")
record Finding(
        @Schema(
                required = true,
                description =
                        "SELF_LATE, SELF_MISSING, PEER_LATE, PEER_MISSING, SCORE_MISSING, AUTOMATIC_UNKNOWN, LEFT_IN_YEAR, ENDED_IN_YEAR, EXCUSED, EXCLUDED, TIED, NEWER_SHEET or NO_HEAD.",
                examples = "SELF_LATE")
        String code,

        @Schema(nullable = true, description = "Of which member.")
        UnitRef unit,

        @Schema(nullable = true, description = "Whose scores of it.")
        UnitRef scorer,

        @Schema(
                required = true,
                description = "In the reader's language.",
                examples = "Tự chấm gửi ngày 10/12/2024, sau hạn 06/12/2024.")
        String message) {}
