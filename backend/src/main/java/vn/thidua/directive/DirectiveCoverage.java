package vn.thidua.directive;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a directive has come, among the units that the reader reaches. */
@Schema(
        name = "DirectiveCoverage",
        description = "How far a directive has come down the tree, among the units that the reader reaches.")
record DirectiveCoverage(
        @Schema(required = true) Figures total,

        @Schema(required = true, description = "By how often it was passed on.")
        List<Level> levels,

        @Schema(
                required = true,
                description = "From the first that it was addressed in to the last in which anything happened.")
        List<Week> weeks) {

    /** Counts. */
    @Schema(name = "DirectiveCoverageFigures", description = "How many units, sessions and people.")
    record Figures(
            @Schema(required = true, description = "Units that it was addressed to, without those released.")
            int addressed,

            @Schema(required = true) int acknowledged,

            @Schema(required = true, description = "Of those, after the day that was set.")
            int acknowledgedLate,

            @Schema(required = true, description = "Not acknowledged, and the day is past.")
            int late,

            @Schema(required = true) int sessions,

            @Schema(required = true, description = "Each once.")
            int peopleReached,

            @Schema(required = true, description = "In the units that have told how many they are.")
            int people) {}

    /** One step of the way down. */
    @Schema(
            name = "DirectiveCoverageLevel",
            description = "The units that lie equally far below the directive's keeper.")
    record Level(
            @Schema(required = true, examples = "1") int level,
            @Schema(required = true) Figures figures) {}

    /** One week. */
    @Schema(name = "DirectiveCoverageWeek", description = "What happened in a week.")
    record Week(
            @Schema(required = true, description = "Its Monday.", examples = "2024-11-25")
            LocalDate from,

            @Schema(required = true, description = "Units that acknowledged in it.")
            int acknowledged,

            @Schema(required = true, description = "Units that had acknowledged by its end.")
            int acknowledgedSoFar,

            @Schema(required = true, description = "Units that it had been addressed to by its end.")
            int addressedSoFar,

            @Schema(required = true) int sessions,
            @Schema(required = true) int peopleReached) {}
}
