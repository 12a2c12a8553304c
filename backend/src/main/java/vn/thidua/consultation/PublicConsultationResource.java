package vn.thidua.consultation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Open;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;
import vn.thidua.platform.text.Language;
import vn.thidua.register.CodeGuesses;
import vn.thidua.register.VerificationCode;

@Path("/api/v1/public")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "consultation")
@RunOnVirtualThread
class PublicConsultationResource {

    private final Consultations consultations;
    private final ConsultationPages pages;
    private final Comments comments;
    private final ReceiveComment receiving;
    private final SentComments sent;
    private final CodeGuesses guesses;
    private final Language language;

    PublicConsultationResource(
            Consultations consultations,
            ConsultationPages pages,
            Comments comments,
            ReceiveComment receiving,
            SentComments sent,
            CodeGuesses guesses,
            Language language) {
        this.consultations = consultations;
        this.pages = pages;
        this.comments = comments;
        this.receiving = receiving;
        this.sent = sent;
        this.guesses = guesses;
        this.language = language;
    }

    @GET
    @Path("consultations")
    @Open
    @Operation(
            operationId = "listPublicConsultations",
            summary = "Public consultations, without login",
            description = "Those that are open and those that are over, the newest first; none that was called off.")
    public Page<PublicConsultationItem> list(
            @Parameter(description = "Words of the title, with or without diacritics.", example = "huan chuong")
                    @QueryParam("q")
                    @Size(max = 200) String q,
            @BeanParam @Valid PageRequest request) {
        return consultations.listPublic(q).page(request);
    }

    @GET
    @Path("consultations/{id}")
    @Open
    @Operation(
            operationId = "getPublicConsultation",
            summary = "One public consultation, without login",
            description =
                    "Who is proposed for what, by which unit, and what was written of the achievement for the public. No comment is ever shown.")
    public PublicConsultationView get(@PathParam("id") UUID id) {
        return pages.publicView(id, language.locale());
    }

    @POST
    @Path("consultations/{id}/comments")
    @Open
    @Refuses({ProblemCode.WRONG_STATE, ProblemCode.TOO_MANY_ATTEMPTS, ProblemCode.ALREADY_EXISTS})
    @Operation(
            operationId = "sendConsultationComment",
            summary = "Object or support, without login",
            description =
                    "Of one candidate, while the consultation is open. The answer is looked up by the code that is given. What is sent again under the same"
                            + " requestId is the same comment. Whoever sends too many waits (429).")
    @APIResponseSchema(value = CommentReceipt.class, responseCode = "201", responseDescription = "It was received.")
    public Response send(
            @PathParam("id") UUID id, @NotNull @Valid CommentDraft body, @Context HttpServerRequest request) {
        return receiving
                .received(id, body.requestId())
                .map(PublicConsultationResource::created)
                .orElseGet(() -> take(id, body, request.remoteAddress().hostAddress()));
    }

    private Response take(UUID id, CommentDraft body, String address) {
        sent.requireFew(address);
        CommentReceipt receipt = receiving.receive(id, body);
        sent.taken(address);
        return created(receipt);
    }

    private static Response created(CommentReceipt receipt) {
        return Response.created(URI.create("/api/v1/public/consultation-comments/" + receipt.code()))
                .entity(receipt)
                .build();
    }

    @GET
    @Path("consultation-comments/{code}")
    @Open
    @Refuses(ProblemCode.TOO_MANY_ATTEMPTS)
    @Operation(
            operationId = "followConsultationComment",
            summary = "What became of a comment, without login",
            description =
                    "By the code that its sender was given; 404 when nothing is known by it. Whoever tries too many codes that do not exist waits (429).")
    public CommentFollowUp follow(
            @Parameter(
                            description = "As it was given; small letters, blanks and hyphens do not matter.",
                            example = "7K2M-Q9XD-04TB")
                    @PathParam("code")
                    String code,
            @Context HttpServerRequest request) {
        String address = request.remoteAddress().hostAddress();
        guesses.requireFew(address);
        return VerificationCode.read(code).flatMap(comments::followUp).orElseThrow(() -> {
            guesses.missed(address);
            return Problem.notFound();
        });
    }
}
