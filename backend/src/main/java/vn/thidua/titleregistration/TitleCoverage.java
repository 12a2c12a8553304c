package vn.thidua.titleregistration;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the registration of a year has come. */
@Schema(
        name = "TitleCoverage",
        description =
                "How many of the units directly under a unit, and of those that it oversees, have submitted their registration.")
record TitleCoverage(
        @Schema(required = true, examples = "2024") int year,

        @Schema(required = true, description = "Units in force today.", examples = "95")
        int asked,

        @Schema(
                required = true,
                description = "Of these, whose registration stands submitted, also while it is being amended.",
                examples = "41")
        int submitted,

        @Schema(required = true, description = "Of these, who are writing theirs.", examples = "4")
        int writing,

        @Schema(required = true, description = "Of these, who have begun nothing.", examples = "50")
        int silent,

        @Schema(description = "What the law of the year says; null where none is known.", nullable = true)
        TitleRegistrationLaw law) {}
