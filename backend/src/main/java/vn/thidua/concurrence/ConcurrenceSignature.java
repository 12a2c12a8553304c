package vn.thidua.concurrence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Our letter, signed. */
@Schema(name = "ConcurrenceSignature", description = "The ministry's answer, signed.")
public record ConcurrenceSignature(
        @NotBlank @Size(max = 60) @Schema(required = true, examples = "4521/BTNMT-TĐKTTT")
        String number,

        @NotNull @Schema(required = true, examples = "2024-12-02")
        LocalDate signedOn,

        @Schema(description = "The letter, uploaded before.")
        UUID documentId) {}
