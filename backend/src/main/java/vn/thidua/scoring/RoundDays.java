package vn.thidua.scoring;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;

/** By when each stage of a round is to be done. */
@Schema(
        name = "ScoringDays",
        description = "By when each stage of a scoring round is to be done; none before the one before it.")
record RoundDays(
        @NotNull @Schema(required = true, description = "The members' own scores.", examples = "2024-12-06")
        LocalDate selfBy,

        @NotNull @Schema(required = true, description = "The scores of the peers.", examples = "2024-12-12")
        LocalDate crossBy,

        @NotNull @Schema(required = true, description = "The cluster's meeting.", examples = "2024-12-18")
        LocalDate meetingOn,

        @NotNull @Schema(required = true, description = "The appraisal by the Standing Office.", examples = "2024-12-27")
        LocalDate appraiseBy) {

    void check(String at) {
        List<Violation> violations = new ArrayList<>();
        notBefore(selfBy, crossBy, at + "/crossBy", violations);
        notBefore(crossBy, meetingOn, at + "/meetingOn", violations);
        notBefore(meetingOn, appraiseBy, at + "/appraiseBy", violations);
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }

    private static void notBefore(LocalDate first, LocalDate second, String pointer, List<Violation> violations) {
        if (second.isBefore(first)) {
            violations.add(Violation.at(pointer, ViolationCode.ENDS_BEFORE_START));
        }
    }
}
