package vn.thidua.dossier;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The campaign at whose review a dossier asks. */
@Schema(name = "DossierCampaign", description = "The campaign at whose review the dossier asks.")
record DossierCampaign(
        @Schema(required = true) UUID id,
        @Schema(required = true) String title) {}
