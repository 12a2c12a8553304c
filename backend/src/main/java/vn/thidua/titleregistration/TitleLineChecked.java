package vn.thidua.titleregistration;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.problem.ProblemView;
import vn.thidua.rulebook.AwardRef;

/** What is found of one line that was sent. */
@Schema(name = "TitleLineChecked", description = "What is found of one line that was sent.")
record TitleLineChecked(
        @Schema(required = true, description = "Its place in what was sent, from 0.", examples = "0")
        int line,

        @Schema(description = "Who it is; null where nobody was found.", examples = "Trần Thị Thu Hà", nullable = true)
        String nominee,

        @Schema(description = "Which title; null where none was found.", nullable = true)
        AwardRef award,

        @Schema(required = true, description = "What is wrong with it; empty when nothing is.")
        List<ProblemView.ViolationView> violations) {}
