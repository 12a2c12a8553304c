package vn.thidua.replacement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Under which number it was replaced. */
@Schema(name = "ReplacementIssue", description = "Under which number and on which day it was replaced.")
record ReplacementIssue(
        @NotBlank @Size(max = 60) @Schema(required = true, examples = "12/CL-BTNMT")
        String number,

        @NotNull @Schema(required = true, examples = "2024-12-02")
        LocalDate on) {}
