package vn.thidua.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To whom it is given. */
@Schema(name = "ComplaintAssignment", description = "To whom it is given to be verified.")
record ComplaintAssignment(
        @NotBlank @Size(max = 200) @Schema(required = true, examples = "Tổ xác minh theo Quyết định 45/QĐ-TĐKT")
        String assignee) {}
