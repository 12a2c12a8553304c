package vn.thidua.concurrence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Our request, sent. */
@Schema(name = "ConcurrenceDispatch", description = "The ministry's request, sent.")
public record ConcurrenceDispatch(
        @NotBlank @Size(max = 60) @Schema(required = true, examples = "4522/BTNMT-TĐKTTT")
        String number,

        @NotNull @Schema(required = true, description = "By postmark.", examples = "2024-12-02")
        LocalDate sentOn,

        @Schema(description = "The letter, uploaded before.")
        UUID documentId) {}
