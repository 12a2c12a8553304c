package vn.thidua.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why. */
@Schema(name = "AccessReason")
record Reason(
        @Schema(description = "Kept in the trail.", examples = "Chuyển công tác", required = true)
        @NotBlank @Size(max = 500) String reason) {}
