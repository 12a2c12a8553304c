package vn.thidua.rulebook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a rule was held against the text. */
@Schema(name = "RuleConfirming", description = "That a rule was held against the text: which copy, where in it.")
record RuleConfirming(
        @NotBlank @Size(max = 300) @Schema(
                required = true,
                examples = "Công báo số 145+146 ngày 20/01/2024",
                description = "The copy of the text that was seen.")
        String copy,

        @NotBlank @Size(max = 200) @Schema(required = true, examples = "Điều 9 khoản 3, trang 12", description = "Where in it.")
        String place,

        @Size(min = 1, max = 1000) @Schema(examples = "Câu chữ khớp nguyên văn")
        String note) {}
