package vn.thidua.replacement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why nothing is replaced. */
@Schema(name = "ReplacementRefusal", description = "Why nothing is replaced.")
record ReplacementRefusal(
        @NotBlank @Size(max = 1_000) @Schema(required = true, examples = "Bản gốc vẫn dùng được.")
        String reason) {}
