package vn.thidua.integration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a client is revoked. */
@Schema(name = "ClientRevocation", description = "Why a client is revoked.")
record ClientRevocation(
        @Schema(required = true, description = "For the trail.", examples = "Đổi phần mềm") @NotBlank @Size(max = 1000) String reason) {}
