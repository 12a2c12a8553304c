package vn.thidua.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.document.DocumentRef;
import vn.thidua.platform.lifecycle.ActionView;

/** A comment as those who deal with it see it. */
@Schema(name = "ConsultationComment", description = "What somebody said of a candidate, and what was answered.")
public record CommentView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID consultationId,

        @Schema(required = true, examples = "Lấy ý kiến về đề nghị tặng Huân chương Lao động năm 2024")
        String consultationTitle,

        @Schema(required = true) UUID candidateId,

        @Schema(required = true, description = "Of whom.", examples = "Trần Thị Thu Hà")
        String candidate,

        @Schema(required = true) CommentKind kind,
        @Schema(required = true) String content,

        @Schema(nullable = true, description = "Who sent it; null for readers who are not told.")
        Sender sender,

        @Schema(required = true) LocalDate receivedOn,

        @Schema(required = true, description = "Until when an objection is to be answered: our own term.")
        LocalDate answerBy,

        @Schema(required = true) CommentState state,

        @Schema(nullable = true, description = "Which account deals with it.")
        String claimedBy,

        @Schema(nullable = true, description = "Why it goes before the council without an answer.")
        String referredBecause,

        @Schema(nullable = true) String answer,

        @Schema(nullable = true, description = "Whether it was found to be right; null before the answer.")
        Boolean upheld,

        @Schema(nullable = true, description = "The paper of the verification.")
        DocumentRef document,

        @Schema(nullable = true) Instant answeredAt,

        @Schema(nullable = true, description = "By which account.")
        String answeredBy,

        @Schema(required = true) List<ActionView> actions,
        @Schema(required = true) long version) {

    /** Who sent it. */
    @Schema(name = "CommentSender", description = "Who sent a comment; never public.")
    public record Sender(
            @Schema(required = true, examples = "Nguyễn Văn An")
            String name,

            @Schema(required = true, examples = "0912 345 678")
            String contact) {}
}
