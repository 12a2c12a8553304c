package vn.thidua.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is answered to a comment. */
@Schema(name = "CommentAnswer", description = "What is answered to a comment; whoever has its code reads it.")
public record CommentAnswer(
        @NotBlank @Size(max = 4_000) @Schema(required = true, examples = "Đã xác minh: sáng kiến do chính người được đề nghị chủ trì.")
        String answer,

        @NotNull @Schema(required = true, description = "Whether what was said is found to be right.")
        Boolean upheld,

        @Schema(description = "The paper of the verification, uploaded before; not for the public.")
        UUID documentId) {}
