package vn.thidua.dossier;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A dossier as it was when it was submitted: written once, read for ever; take nothing out of this record. */
@Schema(name = "SubmissionContent", description = "A dossier as it was when it was submitted.")
record SubmissionContent(
        @Schema(required = true) String title,
        @Schema(required = true) int year,
        @Schema(required = true) DossierKind kind,
        DossierCampaign campaign,
        String summary,

        @Schema(description = "Null of one that went the ordinary way, and in versions older than the procedure.")
        SimplifiedWay simplified,

        @Schema(required = true) List<AttachmentView> attachments,
        @Schema(required = true) List<NominationView> nominations) {

    static SubmissionContent of(DossierView dossier) {
        return new SubmissionContent(
                dossier.title(),
                dossier.year(),
                dossier.kind(),
                dossier.campaign(),
                dossier.summary(),
                dossier.simplified() == null ? null : dossier.simplified().way(),
                dossier.attachments(),
                dossier.nominations());
    }
}
