package vn.thidua.rulebook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a step is taken with a rulebook. */
@Schema(name = "RulebookReason", description = "Why a step is taken with a rulebook.")
record RulebookReason(
        @NotBlank @Size(max = 1000) @Schema(required = true, examples = "Đối chiếu với Công báo")
        String reason) {}
