package vn.thidua.register;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was printed wrongly of an award. */
@Schema(name = "AwardCorrection", description = "What was printed wrongly of an award, and what it reads.")
public record AwardCorrection(
        @Schema(required = true) CorrectedField field,

        @Schema(required = true, description = "As it was printed.", examples = "Nguyễn Thị Hoè")
        String was,

        @Schema(required = true, description = "As it reads.", examples = "Nguyễn Thị Hòe")
        String reads,

        @Schema(required = true) AwardAmendment by) {}
