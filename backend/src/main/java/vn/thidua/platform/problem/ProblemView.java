package vn.thidua.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** RFC 9457: the one shape of every refusal. */
@Schema(name = "Problem", description = "Every refusal has this shape (RFC 9457).")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemView(
        @Schema(examples = "/problems/WRONG_STATE", required = true)
        String type,

        @Schema(description = "The code's name in the reader's language.", required = true)
        String title,

        @Schema(examples = "409", required = true) int status,

        @Schema(
                description = "Stable code; act on this, never on the wording.",
                examples = "WRONG_STATE",
                required = true)
        String code,

        @Schema(description = "What is wrong and what to do.", required = true)
        String detail,

        @Schema(description = "The request it answers; quote it when asking for help.")
        String instance,

        List<ViolationView> violations) {

    @Schema(name = "Violation", description = "One thing wrong with one field.")
    public record ViolationView(
            @Schema(
                    description = "JSON pointer into the body, or ?name for a query parameter.",
                    examples = "/criteria/0/name",
                    required = true)
            String pointer,

            @Schema(examples = "REQUIRED", required = true) String code,
            @Schema(required = true) String message) {}
}
