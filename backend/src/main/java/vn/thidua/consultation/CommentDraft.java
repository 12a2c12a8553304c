package vn.thidua.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What anybody sends. */
@Schema(name = "CommentDraft", description = "What anybody says of a candidate. Who says it is never public.")
public record CommentDraft(
        @NotNull @Schema(
                required = true,
                description = "Made by the sender; sent again with the same one, it is the same comment.")
        UUID requestId,

        @NotNull @Schema(required = true, description = "Of whom.")
        UUID candidateId,

        @NotNull @Schema(required = true) CommentKind kind,

        @NotBlank @Size(max = 4_000) @Schema(required = true, examples = "Sáng kiến nêu trong báo cáo là của tập thể.")
        String content,

        @NotBlank @Size(max = 200) @Schema(required = true, examples = "Nguyễn Văn An")
        String senderName,

        @NotBlank @Size(max = 200) @Schema(required = true, description = "Telephone, e-mail or address.", examples = "0912 345 678")
        String senderContact) {}
