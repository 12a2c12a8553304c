package vn.thidua.concurrence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why it goes back, or is closed. */
@Schema(name = "ConcurrenceReason", description = "Why a request goes back, or is closed without an answer.")
public record ConcurrenceReason(
        @NotBlank @Size(max = 1_000) @Schema(required = true, examples = "Tỉnh rút đề nghị.")
        String reason) {}
