package vn.thidua.rulebook;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Standing;
import vn.thidua.rulebook.condition.RuleConfirmation;

/** That the rule owner held a rule against the text. */
@Schema(name = "RuleConfirmation", description = "That the rule owner held a rule against the text.")
record ConfirmationView(
        @Schema(required = true, examples = "Công báo số 145+146 ngày 20/01/2024")
        String copy,

        @Schema(required = true, examples = "Điều 9 khoản 3, trang 12")
        String place,

        @Schema(examples = "Câu chữ khớp nguyên văn") String note,

        @Schema(required = true, examples = "Phạm Văn Điều (mẫu)", description = "Who did.")
        String by,

        @Schema(required = true) LocalDate on,

        @Schema(required = true, description = "How well the rule was known before.")
        Standing was) {

    static ConfirmationView of(RuleConfirmation confirmation) {
        return confirmation == null
                ? null
                : new ConfirmationView(
                        confirmation.copy(),
                        confirmation.place(),
                        confirmation.note(),
                        confirmation.by(),
                        confirmation.on(),
                        confirmation.was());
    }
}
