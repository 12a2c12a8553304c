package vn.thidua.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was changed because it was right. */
@Schema(name = "ComplaintAmendment", description = "What was changed because a complaint was found right.")
record ComplaintAmendment(
        @NotBlank @Size(max = 300) @Schema(required = true, examples = "Quyết định 15/QĐ-BTNMT hủy bỏ một phần Quyết định 1234/QĐ-BTNMT")
        String reference) {}
