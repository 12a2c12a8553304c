package vn.thidua.amendment;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Standing;

/** By when the law wants what follows done. */
@Schema(name = "AmendmentTerm", description = "By when the law wants what follows done, with its article.")
public record AmendmentTerm(
        @Schema(required = true) AmendmentTermStep step,

        @Schema(description = "Null while what it is counted from is not known.", nullable = true)
        LocalDate dueOn,

        @Schema(required = true, examples = "15") int workingDays,

        @Schema(required = true, examples = "Nghị định 152/2025/NĐ-CP, Điều 58 khoản 2")
        String citation,

        @Schema(required = true) Standing standing,

        @Schema(required = true, description = "Where the article was read.", examples = "N152")
        String source,

        @Schema(description = "How the article is applied here.", examples = "Từ ngày có quyết định.", nullable = true)
        String note) {}
