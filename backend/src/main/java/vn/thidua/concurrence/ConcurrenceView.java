package vn.thidua.concurrence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.document.DocumentRef;
import vn.thidua.platform.Standing;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.lifecycle.ActionView;

/** A request, whole. */
@Schema(name = "Concurrence", description = "A request for concurrence, with its answer where there is one.")
public record ConcurrenceView(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "The ministry.")
        UnitRef unit,

        @Schema(required = true) ConcurrenceDirection direction,

        @Schema(required = true, description = "Who asks the ministry, or whom it asks.")
        String otherBody,

        @Schema(required = true) String subject,

        @Schema(nullable = true, description = "What is asked.")
        String question,

        @Schema(nullable = true, description = "Of the letter that asks.")
        String requestNumber,

        @Schema(nullable = true, description = "The letter that asks.")
        DocumentRef requestDocument,

        @Schema(nullable = true, description = "The day from which the term runs.")
        LocalDate askedOn,

        @Schema(nullable = true, description = "Until when it is to be answered.")
        LocalDate dueOn,

        @Schema(required = true, description = "Past its day without an answer.")
        boolean overdue,

        @Schema(required = true) ConcurrenceState state,

        @Schema(nullable = true, description = "What is proposed to be answered, or was.")
        String opinion,

        @Schema(nullable = true, description = "Whether it is consent; silence never is.")
        Boolean agrees,

        @Schema(nullable = true, description = "Why the proposed opinion came back.")
        String returnedBecause,

        @Schema(nullable = true, description = "Of the letter that answers.")
        String answerNumber,

        @Schema(nullable = true, description = "Its day.") LocalDate answeredOn,

        @Schema(nullable = true, description = "The letter that answers.")
        DocumentRef answerDocument,

        @Schema(nullable = true, description = "By which account the ministry's answer was signed.")
        String signedBy,

        @Schema(nullable = true, description = "Why it was closed without an answer.")
        String closedBecause,

        @Schema(
                nullable = true,
                description = "What the law says of the term and of silence; null where no text is known.")
        Term term,

        @Schema(required = true, description = "Of whom.") List<Case> cases,

        @Schema(required = true, description = "Each reminder, the oldest first.")
        List<Chase> chases,

        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) List<ActionView> actions,
        @Schema(required = true) long version) {

    /** The term to answer in. */
    @Schema(name = "ConcurrenceTerm", description = "What the law says of the term to answer in, and of silence.")
    public record Term(
            @Schema(required = true, examples = "10") int workingDays,

            @Schema(required = true, examples = "Nghị định 152/2025/NĐ-CP, Điều 34 khoản 6")
            String citation,

            @Schema(required = true) Standing standing,

            @Schema(required = true, description = "What silence means.")
            String silence) {}

    /** Of whom. */
    @Schema(name = "ConcurrenceCase", description = "Of whom concurrence is asked.")
    public record Case(
            @Schema(nullable = true, description = "A nomination of the ministry's own.")
            UUID nominationId,

            @Schema(required = true, examples = "Sở Tài nguyên và Môi trường tỉnh Lào Cai")
            String name,

            @Schema(required = true, examples = "Huân chương Lao động hạng Ba")
            String award) {}

    /** A reminder. */
    @Schema(name = "ConcurrenceChase", description = "A reminder to whoever was asked.")
    public record Chase(
            @Schema(required = true) LocalDate chasedOn,
            @Schema(required = true) String note,

            @Schema(required = true, description = "By which account.")
            String by) {}
}
