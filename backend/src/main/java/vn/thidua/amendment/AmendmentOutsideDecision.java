package vn.thidua.amendment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What those above the ministry decided. */
@Schema(
        name = "AmendmentOutsideDecision",
        description = "What those above the ministry decided, as their decision says.")
public record AmendmentOutsideDecision(
        @NotBlank @Size(max = 100) @Schema(required = true, examples = "1702/QĐ-TTg")
        String number,

        @NotNull @Schema(required = true) LocalDate decidedOn,

        @NotNull @Schema(required = true, description = "The decision, uploaded before.")
        UUID documentId) {}
