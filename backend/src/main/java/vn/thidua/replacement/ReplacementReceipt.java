package vn.thidua.replacement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who received it. */
@Schema(name = "ReplacementReceipt", description = "Who received what was replaced, and when.")
record ReplacementReceipt(
        @NotNull @Schema(required = true, examples = "2024-12-02")
        LocalDate on,

        @NotBlank @Size(max = 200) @Schema(required = true, examples = "Trần Thị Bình")
        String to) {}
