package vn.thidua.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.UnitRef;
import vn.thidua.rulebook.AwardRef;
import vn.thidua.rulebook.RuleView;

/** How much of each share that the law sets a unit uses in a year. */
@Schema(
        name = "QuotaLedger",
        description = "How much of each share that the law sets a unit uses in a year; empty where it sets none.")
record QuotaLedger(
        @Schema(required = true) UnitRef unit,
        @Schema(required = true, examples = "2021") int year,

        @Schema(required = true, description = "The day whose law governs, and whose figures count.")
        LocalDate asOf,

        @Schema(required = true) List<Line> lines) {

    /**
     * One award.
     *
     * @param of the title whose holders the share is of; null where it is of something that no unit's figures tell
     */
    @Schema(name = "QuotaLine", description = "How much of the share of one award is used.")
    record Line(
            @Schema(required = true) AwardRef award,
            @Schema(required = true) RuleView rule,
            @Schema(required = true, examples = "F2003/1") String rulebookVersion,

            @Schema(required = true, examples = "15%", description = "As the law writes it.")
            String share,

            @Schema(
                    description =
                            "The title whose holders the share is of; null where no unit's figures tell what it is of.")
            AwardRef of,

            @Schema(
                    examples = "20",
                    description = "How many there are of whom the share is; null while nobody has said.")
            Integer denominator,

            @Schema(description = "The fact of the unit that tells the denominator; null while nobody has said.")
            UUID denominatorFactId,

            @Schema(
                    examples = "3",
                    description = "The most that may be proposed; null while the denominator is not known.")
            Integer limit,

            @Schema(required = true, examples = "2", description = "In dossiers that the unit has submitted.")
            int submitted,

            @Schema(required = true, examples = "1", description = "In drafts.")
            int drafted,

            @Schema(examples = "0", description = "What is left, drafts taken off; negative where it is exceeded.")
            Integer remaining) {}
}
