package vn.thidua.season;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Standing;

/** A deadline of the season, with what it is counted by. */
@Schema(name = "SeasonDeadline", description = "A deadline of the season, with the term that it is counted back by.")
record SeasonDeadlineView(
        @Schema(required = true) SeasonStep step,

        @Schema(description = "What is to be done, for OTHER alone.", nullable = true)
        String name,

        @Schema(required = true, examples = "2024-12-11") LocalDate dueOn,

        @Schema(
                description = "The last day that the term leaves, counted back from the council; null for OTHER.",
                examples = "2024-12-11",
                nullable = true)
        LocalDate latestOn,

        @Schema(
                description = "How many working days the term has; null where only the letter says so.",
                examples = "20",
                nullable = true)
        Integer workingDays,

        @Schema(
                description = "The article that gives the term; null where only the letter says so.",
                examples = "Nghị định 98/2023/NĐ-CP, Điều 46 khoản 2",
                nullable = true)
        String citation,

        @Schema(description = "How well we know that article; null where only the letter says so.", nullable = true)
        Standing standing,

        @Schema(description = "Where the article was read.", examples = "N152", nullable = true)
        String source,

        @Schema(description = "How it is applied here.", nullable = true)
        String note) {

    SeasonDeadlineView on(LocalDate day) {
        return new SeasonDeadlineView(step, name, day, latestOn, workingDays, citation, standing, source, note);
    }

    static SeasonDeadlineView other(String name, LocalDate day) {
        return new SeasonDeadlineView(SeasonStep.OTHER, name, day, null, null, null, null, null, null);
    }
}
