package vn.thidua.titleregistration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a submitted registration is opened again. */
@Schema(name = "TitleRegistrationReopening", description = "Why a submitted registration is opened again.")
record TitleRegistrationReopening(
        @NotBlank @Size(max = 1000) @Schema(required = true, examples = "Bổ sung cán bộ mới chuyển về")
        String reason) {}
