package vn.thidua.stateaward;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The signed letter, as the registry has it. */
@Schema(name = "StateSubmissionSignature", description = "The letter that the Minister signed, as the registry has it.")
public record StateSubmissionSignature(
        @NotBlank @Size(max = 100) @Schema(required = true, examples = "120/TTr-BTNMT")
        String number,

        @NotNull @Schema(required = true, examples = "2024-12-02")
        LocalDate signedOn,

        @NotNull @Schema(required = true, description = "The signed letter, uploaded before.")
        UUID letterId) {}
