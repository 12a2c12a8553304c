package vn.thidua.council;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Standing;
import vn.thidua.rulebook.condition.Ratio;

/** A rule that says how a case is voted on. */
@Schema(name = "CouncilCaseRule", description = "A rule that says how a case is voted on.")
public record CaseRuleView(
        @Schema(
                required = true,
                examples = "F2022-CSTDB-BALLOT",
                description = "Id in the rulebook; REGULATION for the council's own.")
        String id,

        @Schema(required = true) String text,

        @Schema(required = true, examples = "Nghị định 98/2023/NĐ-CP, Điều 30, khoản 7")
        String citation,

        @Schema(required = true) Standing standing,

        @Schema(required = true, implementation = String.class, examples = "90%")
        Ratio share,

        @Schema(required = true, description = "Whether it asks for a secret vote.")
        boolean secret,

        @Schema(required = true, description = "How many votes in favour it asks of all members.", examples = "16")
        int needed) {}
