package vn.thidua.complaint;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Standing;

/** A term as it is remembered. */
@Schema(
        name = "ComplaintTerm",
        description = "A term with its article and how well it is known; a warning, which refuses nothing.")
record ComplaintTerm(
        @Schema(required = true) Step step,
        @Schema(required = true, examples = "10") int days,
        @Schema(required = true) Counted counted,

        @Schema(nullable = true, description = "Null while what it is counted from has not happened.")
        LocalDate dueOn,

        @Schema(required = true, description = "Past, and not done by then.")
        boolean past,

        @Schema(required = true, examples = "Luật Khiếu nại 2011, Điều 27")
        String citation,

        @Schema(required = true) Standing standing) {

    /** What is to be done in it. */
    @Schema(
            name = "ComplaintTermStep",
            description =
                    "ACCEPT: to say whether it is taken up, from its receipt. SETTLE: to answer, from its acceptance.")
    enum Step {
        ACCEPT,
        SETTLE
    }

    /** How its days are counted. */
    @Schema(name = "ComplaintTermCounted", description = "Whether every day counts, or those worked alone.")
    enum Counted {
        DAYS,
        WORKING_DAYS
    }
}
