package vn.thidua.amendment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The letter that went to those above the ministry. */
@Schema(
        name = "AmendmentLetter",
        description = "The letter that went to those above the ministry, as the registry has it.")
public record AmendmentLetter(
        @NotBlank @Size(max = 100) @Schema(required = true, examples = "131/TTr-BTNMT")
        String number,

        @NotNull @Schema(required = true) LocalDate on,

        @Schema(description = "The signed letter, uploaded before.")
        UUID documentId) {}
