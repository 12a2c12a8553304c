package vn.thidua.season;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Standing;

/** Whether a letter keeps to a rule of the law. */
@Schema(
        name = "SeasonCheck",
        description =
                "Whether the letter keeps to a rule of the law. One that was READ or CONFIRMED hinders its being issued; any other warns.")
record SeasonCheck(
        @Schema(
                required = true,
                description = "FLAG_CAP, or DEADLINE_ and the step whose term is counted.",
                examples = "FLAG_CAP")
        String code,

        @Schema(description = "Null where what it is reckoned from is not known.", nullable = true)
        Boolean holds,

        @Schema(
                required = true,
                description = "In the reader's language.",
                examples = "Không quá 20 % của 40 tập thể: 8 cờ; hướng dẫn phân bổ 9.")
        String message,

        @Schema(required = true, examples = "Nghị định 152/2025/NĐ-CP, Điều 7 khoản 1")
        String citation,

        @Schema(required = true) Standing standing) {

    /** What is only recalled, or taken over from a like case, never refuses. */
    boolean refuses() {
        return Boolean.FALSE.equals(holds) && (standing == Standing.READ || standing == Standing.CONFIRMED);
    }
}
