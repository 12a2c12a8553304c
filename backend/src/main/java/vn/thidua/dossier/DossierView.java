package vn.thidua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.lifecycle.ActionView;

/** A dossier, whole. */
@Schema(name = "Dossier", description = "A dossier, whole.")
record DossierView(
        @Schema(required = true) UUID id,

        @Schema(required = true, examples = "HS-2024-000123")
        String number,

        @Schema(required = true) String title,
        @Schema(required = true) UnitRef unit,
        @Schema(required = true, examples = "2024") int year,
        @Schema(required = true) DossierKind kind,
        @Schema(required = true) DossierState state,
        DossierCampaign campaign,
        String summary,

        @Schema(description = "Submitted: until when it is to be verified. Returned: until when it is to be mended.")
        LocalDate dueOn,

        @Schema(description = "The last time.") Instant submittedAt,
        @Schema(required = true) List<AttachmentView> attachments,
        @Schema(required = true) List<NominationView> nominations,

        @Schema(required = true, description = "Oldest first.")
        List<ReturnView> returns,

        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) long version,
        @Schema(required = true) List<ActionView> actions) {}
