package vn.thidua.decision;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.dossier.DossierRef;
import vn.thidua.platform.UnitRef;
import vn.thidua.register.Recipient;
import vn.thidua.rulebook.AwardRef;

/** One nomination in a decision. */
@Schema(
        name = "DecisionLine",
        description = "One nomination in a decision; once it is signed, one award of the register under the same id.")
public record DecisionLine(
        @Schema(required = true, description = "From signature on, the award's id in the register.")
        UUID id,

        @Schema(required = true) UUID nominationId,
        @Schema(required = true) DossierRef dossier,
        @Schema(required = true) Recipient nominee,

        @Schema(required = true, description = "Where the nominee stood when the dossier was submitted.")
        UnitRef unit,

        @Schema(required = true) AwardRef award,

        @Schema(required = true, description = "The year of the achievement.", examples = "2024")
        int year,

        @Schema(required = true) Bonus bonus) {

    DecisionLine withBonus(Bonus reckoned) {
        return new DecisionLine(id, nominationId, dossier, nominee, unit, award, year, reckoned);
    }
}
