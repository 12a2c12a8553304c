package vn.thidua.scoring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why sent scores are to be written again. */
@Schema(name = "ScoreCardReturn", description = "Why sent scores are to be looked at again.")
record CardReturn(
        @NotBlank @Size(max = 1000) @Schema(required = true, examples = "Mục I.3 chưa có tài liệu kiểm chứng")
        String reason) {}
