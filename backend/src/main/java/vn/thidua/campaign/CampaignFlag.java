package vn.thidua.campaign;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.rulebook.AwardRef;
import vn.thidua.rulebook.RuleView;

/** An award that the campaign's leader may be considered for, once it has run long enough. */
@Schema(
        name = "CampaignFlag",
        description =
                "An award that who leads the campaign at a review may be considered for, once it has run long enough.")
record CampaignFlag(
        @Schema(required = true) AwardRef award,

        @Schema(required = true, examples = "3", description = "How many years it must have run at the review.")
        int years,

        @Schema(
                examples = "2026-12-31",
                description =
                        "The first day on which a review finds it long enough; null where its first day is not known.")
        LocalDate from,

        @Schema(description = "Whether that day comes before the campaign ends; null where either is not known.")
        Boolean withinCourse,

        @Schema(required = true, description = "Where that is written, and how well it is known.")
        RuleView rule) {}
