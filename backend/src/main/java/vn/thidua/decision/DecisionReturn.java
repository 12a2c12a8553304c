package vn.thidua.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a proposed decision goes back. */
@Schema(name = "DecisionReturn")
public record DecisionReturn(
        @NotBlank @Size(max = 5_000) @Schema(required = true, examples = "Thiếu căn cứ pháp lý.")
        String reason) {}
