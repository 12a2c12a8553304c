package vn.thidua.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why it is declined, withdrawn or taken up again. */
@Schema(name = "ComplaintReason", description = "Why it is declined, withdrawn or taken up again.")
record ComplaintReason(
        @NotBlank @Size(max = 1_000) @Schema(required = true, examples = "Không thuộc thẩm quyền.")
        String reason) {}
