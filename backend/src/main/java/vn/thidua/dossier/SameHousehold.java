package vn.thidua.dossier;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.rulebook.AwardRef;

/** That a household of this name is put forward by the same unit for the same year in another dossier: worth a look, never a reason to refuse. */
@Schema(
        name = "SameHousehold",
        description =
                "That the same unit puts a household of this name forward for the same year in another dossier: worth a look, never a reason to refuse.")
record SameHousehold(
        @Schema(required = true, description = "The nomination of this dossier.")
        UUID nominationId,

        @Schema(required = true, description = "The other dossier.")
        DossierRef dossier,

        @Schema(required = true, description = "What it is put forward for there.")
        AwardRef award) {}
