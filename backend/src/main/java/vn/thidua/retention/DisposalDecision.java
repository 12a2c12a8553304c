package vn.thidua.retention;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The decision, signed. */
@Schema(name = "DisposalDecision", description = "The decision to dispose of them, signed.")
public record DisposalDecision(
        @NotBlank @Size(max = 60) @Schema(required = true, examples = "3012/QĐ-BTNMT")
        String number,

        @NotNull @Schema(required = true, examples = "2024-12-02")
        LocalDate decidedOn,

        @Schema(
                description =
                        "The paper of the signed decision, uploaded before; where it is left out, that of the draft.")
        UUID documentId) {}
