package vn.thidua.consultation;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a comment, for whoever has its code. */
@Schema(
        name = "CommentFollowUp",
        description = "What became of a comment, for whoever has its code; who sent it is not told.")
public record CommentFollowUp(
        @Schema(required = true, examples = "7K2M-Q9XD-04TB")
        String code,

        @Schema(required = true, description = "The consultation.")
        UUID consultationId,

        @Schema(required = true) String consultationTitle,

        @Schema(required = true, description = "Of whom.", examples = "Trần Thị Thu Hà")
        String candidate,

        @Schema(required = true) CommentKind kind,

        @Schema(required = true, description = "As it was sent.")
        String content,

        @Schema(required = true) LocalDate receivedOn,
        @Schema(required = true) CommentState state,
        @Schema(nullable = true) String answer,

        @Schema(nullable = true, description = "Whether it was found to be right; null before the answer.")
        Boolean upheld,

        @Schema(nullable = true) LocalDate answeredOn) {}
