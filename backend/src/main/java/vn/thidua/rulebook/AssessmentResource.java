package vn.thidua.rulebook;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;
import vn.thidua.platform.text.Language;
import vn.thidua.rulebook.verdict.Question;

@Path("/api/v1/assessments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "rulebook")
@RunOnVirtualThread
class AssessmentResource {

    private final Assess assess;
    private final ReadQuestion questions;
    private final Language language;

    /**
     * An assessment is short and needs a processor nearly all the time. Sixteen at once on two processors take turns in no order, and one in a hundred
     * waits six times as long as the others; in the order in which they came all wait alike.
     */
    private final Semaphore turns = new Semaphore(2 * Runtime.getRuntime().availableProcessors(), true);

    AssessmentResource(Assess assess, ReadQuestion questions, Language language) {
        this.assess = assess;
        this.questions = questions;
        this.language = language;
    }

    @POST
    @Needs(Permission.REFERENCE_READ)
    @Refuses(ProblemCode.NOT_FOUND)
    @Operation(
            operationId = "assess",
            summary = "Ask the law",
            description =
                    "May this nominee have this award for this year? The facts are given as nominee, or those are taken that are kept of a person or a"
                            + " unit within reach: exactly one of the three. Every condition of the framework that governs is judged over them"
                            + " and explained: met, not met, or which fact is missing and who can give it; the article, and how well it is"
                            + " known. A fact left out is unknown; an empty list is known to be none. ELIGIBLE when all are met; INELIGIBLE when"
                            + " one is not met that was confirmed or read in a copy of the text; UNDETERMINED otherwise. Stores nothing.")
    public AssessmentView assess(@NotNull @Valid AssessmentRequest request) {
        turns.acquireUninterruptibly();
        try {
            return answer(request);
        } finally {
            turns.release();
        }
    }

    private AssessmentView answer(AssessmentRequest request) {
        Question question = questions.of(request);
        return request.rulebookVersion() == null
                ? assess.assess(question, language.locale())
                : assess.assess(question, RulebookName.of(request.rulebookVersion()), language.locale());
    }
}
