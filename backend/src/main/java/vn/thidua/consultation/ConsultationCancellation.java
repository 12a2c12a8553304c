package vn.thidua.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a consultation is called off. */
@Schema(name = "ConsultationCancellation", description = "Why a consultation is called off.")
public record ConsultationCancellation(
        @NotBlank @Size(max = 1_000) @Schema(required = true, examples = "Đơn vị rút hồ sơ.")
        String reason) {}
