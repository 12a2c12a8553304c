package vn.thidua.stateaward;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why it is not sent again. */
@Schema(name = "StateSubmissionClosure", description = "Why what was returned is not sent again.")
public record StateSubmissionClosure(
        @NotBlank @Size(max = 5_000) @Schema(required = true, examples = "Không đủ điều kiện theo ý kiến của Bộ Nội vụ.")
        String reason) {}
