package vn.thidua.replacement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is asked. */
@Schema(name = "ReplacementRequest", description = "A request for replacement, of the recipient's unit.")
record ReplacementRequest(
        @NotNull @Schema(required = true, description = "The award of the register; it stands.")
        UUID awardId,

        @NotNull @Schema(required = true) ReplacedThing what,
        @NotNull @Schema(required = true) ReplacementReason reason,

        @NotBlank @Size(max = 2_000) @Schema(required = true, description = "What happened.", examples = "Bị ướt trong đợt lũ tháng 9/2024.")
        String account,

        @Schema(description = "The evidence, uploaded before.")
        UUID documentId) {}
