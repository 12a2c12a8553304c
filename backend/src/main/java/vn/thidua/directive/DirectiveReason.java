package vn.thidua.directive;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why it is done. */
@Schema(name = "DirectiveReason", description = "Why a unit is released, or a session removed.")
record DirectiveReason(
        @NotBlank @Size(max = 1000) @Schema(required = true, examples = "Đơn vị đã giải thể, không có đơn vị kế thừa.")
        String reason) {}
