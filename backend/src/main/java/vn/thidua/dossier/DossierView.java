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

        @Schema(
                description =
                        "The article that gives the term up to dueOn; null where no text that was read names one and the day was set by hand.")
        TermView dueTerm,

        @Schema(description = "Until when the season wants it; null where no letter says so.", nullable = true)
        DeadlineView deadline,

        @Schema(description = "The last time.") Instant submittedAt,

        @Schema(required = true, description = "Whether the last supplement came after its day.")
        boolean supplementLate,

        @Schema(description = "Null of a dossier that goes the ordinary way.")
        SimplifiedView simplified,

        @Schema(
                description =
                        "Of a dossier that holds a state secret, which is a stub whose title is its number; null of others.")
        SecretPaper secret,

        @Schema(nullable = true, description = "By which decision its content was disposed of; null while it is kept.")
        DisposedView disposal,

        @Schema(description = "Null while nobody verifies it.")
        ClaimView claim,

        @Schema(required = true) List<AttachmentView> attachments,
        @Schema(required = true) List<NominationView> nominations,

        @Schema(required = true, description = "Of each nomination, in the same order.")
        List<ChecklistView> checklists,

        @Schema(
                required = true,
                description =
                        "What to think about before it is submitted; it does not hinder. Empty once it is submitted.")
        List<AdviceView> advice,

        @Schema(required = true, description = "Households that may be put forward twice.")
        List<SameHousehold> sameHouseholds,

        @Schema(required = true, description = "Oldest first.")
        List<ReturnView> returns,

        @Schema(description = "Why it was refused; null where it was not.")
        RefusalView refusal,

        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) long version,
        @Schema(required = true) List<ActionView> actions) {}
