package vn.thidua.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an objection goes before the council without an answer. */
@Schema(name = "CommentReferral", description = "Why an objection goes before the council without an answer.")
public record CommentReferral(
        @NotBlank @Size(max = 1_000) @Schema(required = true, examples = "Chưa đủ căn cứ để kết luận trước ngày họp.")
        String reason) {}
