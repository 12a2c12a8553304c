package vn.thidua.stateaward;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.dossier.DossierRef;
import vn.thidua.platform.UnitRef;
import vn.thidua.register.Recipient;
import vn.thidua.rulebook.AwardRef;

/** One nomination in a submission. */
@Schema(
        name = "StateSubmissionLine",
        description = "One nomination in a submission; once it was given, one award of the register under the same id.")
public record StateSubmissionLine(
        @Schema(required = true, description = "From the decision on, the award's id in the register.")
        UUID id,

        @Schema(required = true) UUID nominationId,
        @Schema(required = true) DossierRef dossier,
        @Schema(required = true) Recipient nominee,

        @Schema(required = true, description = "Where the nominee stood when the dossier was submitted.")
        UnitRef unit,

        @Schema(required = true) AwardRef award,

        @Schema(required = true, description = "The year of the achievement.", examples = "2024")
        int year,

        @Schema(
                description = "Whether the award was given; null while nothing is decided.",
                examples = "true",
                nullable = true)
        Boolean given) {}
