package vn.thidua.consultation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.platform.http.Answer;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;

/** Steps know no Idempotency-Key, whose kept answers would hold the sender's name: If-Match keeps a repeated one from doing anything twice. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "consultation")
@RunOnVirtualThread
class CommentResource {

    private static final String COMMENT = "consultation-comments/{id}";

    private final Comments comments;
    private final ConsultationPages pages;
    private final AnswerComments answering;
    private final Actor actor;

    CommentResource(Comments comments, ConsultationPages pages, AnswerComments answering, Actor actor) {
        this.comments = comments;
        this.pages = pages;
        this.answering = answering;
        this.actor = actor;
    }

    @GET
    @Path("consultations/{id}/comments")
    @Needs(Permission.CONSULTATION_READ)
    @Operation(
            operationId = "listConsultationComments",
            summary = "What people said",
            description =
                    "Of one consultation's candidates, newest first. Who sent a comment is told to the Standing Office and the council's secretary alone.")
    public Page<CommentView> list(
            @PathParam("id") UUID id, @BeanParam @Valid CommentFilter filter, @BeanParam @Valid PageRequest request) {
        pages.view(id);
        return comments.listing(id, filter).page(request);
    }

    @GET
    @Path(COMMENT)
    @Needs(Permission.CONSULTATION_READ)
    @Operation(
            operationId = "getConsultationComment",
            summary = "One comment",
            description =
                    "What somebody said of a candidate, what was answered, and what the reader can do with it now.")
    @APIResponseSchema(value = CommentView.class, responseCode = "200", responseDescription = "The comment.")
    public Response get(@PathParam("id") UUID id) {
        CommentView view = comments.view(id).orElseThrow(Problem::notFound);
        actor.require(
                Permission.CONSULTATION_READ,
                pages.view(view.consultationId()).unit().id());
        return answer(view);
    }

    @POST
    @Path(COMMENT + "/claim")
    @Consumes(MediaType.WILDCARD)
    @Needs(Permission.CONSULTATION_KEEP)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "claimConsultationComment",
            summary = "Take a comment on",
            description = "Colleagues see who deals with it; whoever claims it last has it.")
    @APIResponseSchema(value = CommentView.class, responseCode = "200", responseDescription = "The comment.")
    public Response claim(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(answering.claim(id, ifMatch));
    }

    @POST
    @Path(COMMENT + "/referral")
    @Needs(Permission.CONSULTATION_KEEP)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "referConsultationComment",
            summary = "Put a comment before the council",
            description = "Without an answer, and why; the council sees it as unanswered until one is given.")
    @APIResponseSchema(value = CommentView.class, responseCode = "200", responseDescription = "The comment.")
    public Response refer(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CommentReferral body) {
        return answer(answering.refer(id, body, ifMatch));
    }

    @POST
    @Path(COMMENT + "/answer")
    @Needs(Permission.CONSULTATION_KEEP)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "answerConsultationComment",
            summary = "Answer a comment",
            description =
                    "Whoever has its code reads the answer, never the paper. Nothing is recorded of the candidate by it: what bars an award by law is a fact"
                            + " of its own.")
    @APIResponseSchema(value = CommentView.class, responseCode = "200", responseDescription = "The comment.")
    public Response answer(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CommentAnswer body) {
        return answer(answering.answer(id, body, ifMatch));
    }

    private static Response answer(CommentView view) {
        return Answer.ok(view.version(), view);
    }
}
