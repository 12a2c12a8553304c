package vn.thidua.difficulty;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long answers take. */
@Schema(
        name = "DifficultyFigures",
        description = "How many difficulties wait, and how long answers took, within reach.")
record DifficultyFigures(
        @Schema(required = true, description = "Without an outcome.")
        int open,

        @Schema(required = true, description = "Of those, past the day that was promised.")
        int late,

        @Schema(required = true, description = "With an outcome.")
        int settled,

        @Schema(
                nullable = true,
                description = "Working days to the outcome, half of them less and half more; null before the first.")
        Integer medianDays,

        @Schema(nullable = true, description = "Working days that the oldest without an outcome has waited.")
        Integer oldestDays) {}
