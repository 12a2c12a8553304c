package vn.thidua.register;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who asks for a confirmation, and what for. */
@Schema(name = "AwardConfirmationRequest", description = "Who asks for a confirmation, and what for.")
public record AwardConfirmationRequest(
        @NotBlank @Size(max = 200) @Schema(required = true, description = "Who asks.", examples = "Nguyễn Thị Ví Dụ")
        String requestedBy,

        @Size(max = 500) @Schema(
                description = "What for; empty when they do not say.",
                examples = "Bổ sung hồ sơ hưu trí",
                nullable = true)
        String purpose) {}
