package vn.thidua.provincial;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Standing;
import vn.thidua.rulebook.AwardRef;
import vn.thidua.rulebook.NomineeKind;

/** An award that a province or its department decides. */
@Schema(name = "ProvincialAward", description = "An award that a province or its department decides, with the article.")
record ProvincialAward(
        @Schema(required = true) AwardRef award,

        @Schema(required = true, description = "To whom it may go.")
        List<NomineeKind> nomineeKinds,

        @Schema(required = true) DecidedBy decidedBy,

        @Schema(required = true, examples = "Luật Thi đua, khen thưởng 2022, Điều 80(1)")
        String citation,

        @Schema(required = true) Standing standing) {

    /** Who decides it. */
    @Schema(
            name = "ProvincialDecider",
            description = "DEPARTMENT: the head of the provincial department. PROVINCE: the chair of the province.")
    enum DecidedBy {
        DEPARTMENT,
        PROVINCE
    }

    /** All of them. */
    @Schema(name = "ProvincialAwards", description = "The awards that a province or its department decides.")
    record Catalogue(@Schema(required = true) List<ProvincialAward> items) {}
}
