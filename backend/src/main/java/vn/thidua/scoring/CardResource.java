package vn.thidua.scoring;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.platform.http.Answer;
import vn.thidua.platform.http.Idempotent;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;

@Path("/api/v1/score-cards")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "scoring")
@RunOnVirtualThread
class CardResource {

    private final KeepScores keep;

    CardResource(KeepScores keep) {
        this.keep = keep;
    }

    @PUT
    @Path("{id}")
    @Idempotent
    @Needs(Permission.SCORING_READ)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "saveScores",
            summary = "Write scores",
            description =
                    "All scores of a card; what changed is added, and the score before is kept. Own and peers' scores by the officer or head of who scores, the"
                            + " meeting's by whoever heads the cluster, the appraisal's by the Standing Office. No points beyond the criterion's maximum; none for what is"
                            + " computed, but by the meeting and the appraisal.")
    @APIResponseSchema(value = CardView.class, responseCode = "200", responseDescription = "The card as it now is.")
    public Response save(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CardDraft body) {
        return answer(keep.save(id, body, ifMatch));
    }

    @POST
    @Path("{id}/sending")
    @Idempotent
    @Consumes(MediaType.WILDCARD)
    @Needs(Permission.SCORE_SEND)
    @Refuses({ProblemCode.WRONG_STATE, ProblemCode.INVALID})
    @Operation(
            operationId = "sendScores",
            summary = "Send scores",
            description =
                    "By the head of who scores: every task has points, and what differs from the stage before has its reason. After its day it is taken and told as"
                            + " late.")
    @APIResponseSchema(value = CardView.class, responseCode = "200", responseDescription = "The card as it now is.")
    public Response send(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(keep.send(id, ifMatch));
    }

    @POST
    @Path("{id}/return")
    @Idempotent
    @Needs(Permission.SCORING_RUN)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "returnScores",
            summary = "Give sent scores back",
            description = "To be looked at again, with the reason; as long as their stage lasts.")
    @APIResponseSchema(value = CardView.class, responseCode = "200", responseDescription = "The card as it now is.")
    public Response sendBack(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CardReturn body) {
        return answer(keep.sendBack(id, body, ifMatch));
    }

    private static Response answer(CardView view) {
        return Answer.ok(view.version(), view);
    }
}
