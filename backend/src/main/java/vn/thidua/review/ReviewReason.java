package vn.thidua.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why. */
@Schema(name = "ReviewReason", description = "Why.")
record ReviewReason(
        @NotBlank @Size(max = 2_000) @Schema(required = true, examples = "Mở lại theo mẫu mới.")
        String reason) {}
