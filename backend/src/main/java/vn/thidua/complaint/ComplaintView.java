package vn.thidua.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.document.DocumentRef;
import vn.thidua.platform.lifecycle.ActionView;

/** A complaint, whole, for those who may read it. */
@Schema(name = "Complaint", description = "A complaint, whole.")
public record ComplaintView(
        @Schema(required = true) ComplaintItem item,

        @Schema(required = true, description = "Of the nomination, dossier, decision or award that it is about.")
        UUID subjectId,

        @Schema(required = true) String content,

        @Schema(
                nullable = true,
                description = "Who complains; null where nobody says, and for readers who are not told.")
        ComplaintDraft.Sender sender,

        @Schema(nullable = true, description = "The objection of a public consultation that it was made of.")
        UUID objectionId,

        @Schema(nullable = true, description = "The letter.")
        DocumentRef document,

        @Schema(required = true, description = "A complex case, for which a longer term is known.")
        boolean complex,

        @Schema(nullable = true) LocalDate acceptedOn,
        @Schema(nullable = true) String declinedBecause,

        @Schema(nullable = true, description = "To whom it was given.")
        String assignee,

        @Schema(nullable = true, description = "What was found.")
        String findings,

        @Schema(nullable = true) String answer,

        @Schema(nullable = true, description = "Of the letter that answers.")
        String answerNumber,

        @Schema(nullable = true) String withdrawnBecause,

        @Schema(nullable = true, description = "What was changed because it was right.")
        String amendmentReference,

        @Schema(required = true, description = "Terms as they are remembered; empty where none is.")
        List<ComplaintTerm> terms,

        @Schema(required = true, description = "Each step, the oldest first.")
        List<Step> steps,

        @Schema(required = true) List<ActionView> actions,
        @Schema(required = true) long version) {

    /** One step. */
    @Schema(name = "ComplaintStep", description = "A step that was taken.")
    public record Step(
            @Schema(required = true) UUID id,
            @Schema(required = true) ComplaintAction action,
            @Schema(required = true, examples = "1") int round,
            @Schema(required = true) LocalDate on,
            @Schema(nullable = true) String note,
            @Schema(nullable = true) DocumentRef document,
            @Schema(required = true) Instant recordedAt,

            @Schema(required = true, description = "By which account.")
            String by) {}
}
