package vn.thidua.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.problem.ProblemView;

/** What became of each dossier of a step for many. */
@Schema(name = "DossierStepResults", description = "What became of each dossier, in the order they were given.")
record ManyStepped(@Schema(required = true) List<Result> items) {

    /** Done, or refused with a problem as the single step would be. */
    @Schema(name = "DossierStepResult", description = "What became of one dossier.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Result(
            @Schema(required = true) UUID id,
            @Schema(required = true) boolean done,

            @Schema(examples = "4", description = "Its version after the step; left out when it was refused.")
            Long version,

            @Schema(description = "Why not; left out when it is done.")
            ProblemView problem) {}
}
