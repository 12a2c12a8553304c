package vn.thidua.handover;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something was not handed over after all. */
@Schema(name = "HandoverReason", description = "Why it was not handed over after all.")
record HandoverReason(
        @NotBlank @Size(max = 1_000) @Schema(required = true, examples = "Ký nhận nhầm tên.")
        String reason) {}
