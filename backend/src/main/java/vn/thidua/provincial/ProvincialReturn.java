package vn.thidua.provincial;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a province's decision goes back to who entered it. */
@Schema(name = "ProvincialDecisionReturn", description = "Why a province's decision goes back to who entered it.")
public record ProvincialReturn(
        @NotBlank @Size(max = 1_000) @Schema(required = true, examples = "Bản chụp thiếu trang danh sách.")
        String reason) {}
