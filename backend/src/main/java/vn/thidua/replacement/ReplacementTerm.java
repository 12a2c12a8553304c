package vn.thidua.replacement;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Standing;

/** Within how many days. */
@Schema(
        name = "ReplacementTerm",
        description = "Within how many days it is to be replaced, and how well that is known.")
record ReplacementTerm(
        @Schema(required = true, examples = "15") int days,
        @Schema(required = true) LocalDate dueOn,

        @Schema(required = true, description = "Past, and not issued by then.")
        boolean past,

        @Schema(required = true, examples = "Thông tư 62/2025/TT-BNNMT, Điều 22")
        String citation,

        @Schema(required = true) Standing standing,

        @Schema(required = true, description = "How the article is applied here.")
        String note) {}
