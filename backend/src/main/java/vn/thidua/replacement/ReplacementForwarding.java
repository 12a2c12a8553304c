package vn.thidua.replacement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The letter by which a request goes above. */
@Schema(name = "ReplacementForwarding", description = "The letter by which a request goes to those above.")
record ReplacementForwarding(
        @NotBlank @Size(max = 60) @Schema(required = true, examples = "4621/BTNMT-TĐKTTT")
        String number,

        @NotNull @Schema(required = true, examples = "2024-12-02")
        LocalDate on) {}
