package vn.thidua.dossier;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The campaign at whose review a dossier asks. */
@Schema(name = "DossierCampaign", description = "The campaign at whose review the dossier asks.")
record DossierCampaign(
        @Schema(required = true) UUID id,
        @Schema(required = true) String title,

        @Schema(
                description =
                        "The review that it arises from; null where none is named, and in versions from before reviews were named.")
        DossierReview review) {}
