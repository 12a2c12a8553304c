package vn.thidua.stateaward;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Standing;
import vn.thidua.rulebook.AwardRef;

/** By when the law wants a step done. */
@Schema(name = "StateTerm", description = "By when the law wants a step done, with its article.")
public record StateTerm(
        @Schema(required = true, examples = "REACH") StateTermStep step,

        @Schema(description = "The award that the term is about; null where it is about all.", nullable = true)
        AwardRef award,

        @Schema(description = "Null while what it is counted from is not known.", nullable = true)
        LocalDate dueOn,

        @Schema(description = "When it was done; null before.", nullable = true)
        LocalDate doneOn,

        @Schema(required = true) boolean overdue,

        @Schema(
                description = "How many working days the term has; null where it names a day of the year.",
                examples = "20",
                nullable = true)
        Integer workingDays,

        @Schema(required = true, examples = "Nghị định 152/2025/NĐ-CP, Điều 35 khoản 2")
        String citation,

        @Schema(required = true) Standing standing,

        @Schema(required = true, description = "Where the article was read.", examples = "N152")
        String source,

        @Schema(description = "How the article is applied here.", examples = "Từ khi nhận đủ hồ sơ.", nullable = true)
        String note) {}
