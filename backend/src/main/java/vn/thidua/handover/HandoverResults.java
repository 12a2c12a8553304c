package vn.thidua.handover;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.problem.ProblemView;

/** What became of each of a ceremony. */
@Schema(name = "HandoverResults", description = "What became of each, in the order they were given.")
record HandoverResults(@Schema(required = true) List<Result> items) {

    /** Done, or refused with a problem. */
    @Schema(name = "HandoverResult", description = "What became of one.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Result(
            @Schema(required = true) UUID id,
            @Schema(required = true) boolean done,

            @Schema(examples = "1", description = "Its version now; left out when it was refused.")
            Long version,

            @Schema(description = "Why not; left out when it is done.")
            ProblemView problem) {}
}
