package vn.thidua.consultation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.dossier.NominationItem;
import vn.thidua.platform.export.ExportRequest;
import vn.thidua.platform.export.Exports;
import vn.thidua.platform.http.Answer;
import vn.thidua.platform.http.Idempotent;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "consultation",
        description = "Public consultation: who is published before the council meets, and what people say.")
@RunOnVirtualThread
class ConsultationResource {

    private static final String CONSULTATIONS = "consultations";

    private final Consultations consultations;
    private final ConsultationPages pages;
    private final ConsultationCandidates candidates;
    private final KeepConsultations keep;
    private final Actor actor;
    private final Exports exports;

    ConsultationResource(
            Consultations consultations,
            ConsultationPages pages,
            ConsultationCandidates candidates,
            KeepConsultations keep,
            Actor actor,
            Exports exports) {
        this.consultations = consultations;
        this.pages = pages;
        this.candidates = candidates;
        this.keep = keep;
        this.actor = actor;
        this.exports = exports;
    }

    @GET
    @Path("consultation-candidates")
    @Needs(Permission.CONSULTATION_READ)
    @Operation(
            operationId = "listConsultationCandidates",
            summary = "Who has yet to be published",
            description =
                    "Nominations of accepted dossiers, before the council, whose award needs public consultation by the law under which the dossier was sent, and"
                            + " which are in none. Sort by dossier (default) or award.")
    public Page<NominationItem> waiting(
            @Parameter(
                            description =
                                    "Words of the nominee's name or of the dossier's number or title, with or without diacritics.",
                            example = "thu ha")
                    @QueryParam("q")
                    @Size(max = 200) String q,
            @Parameter(description = "Code of the award.", example = "LABOR_ORDER_3") @QueryParam("award") String award,
            @BeanParam @Valid PageRequest request) {
        return candidates.waiting(q, award, request);
    }

    @GET
    @Path(CONSULTATIONS)
    @Needs(Permission.CONSULTATION_READ)
    @Operation(
            operationId = "listConsultations",
            summary = "Public consultations",
            description = "Those within reach, in every state. Sorted by updatedAt (newest first), opensOn or lastOn.")
    public Page<ConsultationItem> list(
            @BeanParam @Valid ConsultationFilter filter, @BeanParam @Valid PageRequest request) {
        return consultations
                .listing(filter, actor.scope(Permission.CONSULTATION_READ))
                .page(request);
    }

    @GET
    @Path(CONSULTATIONS + "/export")
    @Produces(MediaType.WILDCARD)
    @Needs(Permission.CONSULTATION_READ)
    @Operation(
            operationId = "exportConsultations",
            summary = "Public consultations as a file",
            description = "As listed, with the same filters and order, whole; that it was taken is in the trail.")
    public Response export(@BeanParam @Valid ConsultationFilter filter, @BeanParam @Valid ExportRequest export) {
        return exports.of(
                ConsultationItem.SHEET,
                consultations.listing(filter, actor.scope(Permission.CONSULTATION_READ)),
                export);
    }

    @POST
    @Path(CONSULTATIONS)
    @Idempotent
    @Needs(Permission.CONSULTATION_KEEP)
    @Refuses(ProblemCode.ALREADY_EXISTS)
    @Operation(
            operationId = "draftConsultation",
            summary = "Write a consultation",
            description =
                    "Of nominations that listConsultationCandidates names. Fewer working days than the rule asks are refused with the article; without a last"
                            + " day it is the earliest that the rule allows.")
    @APIResponseSchema(value = ConsultationView.class, responseCode = "201", responseDescription = "The draft.")
    public Response create(@NotNull @Valid ConsultationDraft body) {
        ConsultationView view = keep.draft(body);
        return Answer.created(CONSULTATIONS, view.id(), view.version(), view);
    }

    @GET
    @Path(CONSULTATIONS + "/{id}")
    @Needs(Permission.CONSULTATION_READ)
    @Operation(
            operationId = "getConsultation",
            summary = "One public consultation",
            description = "With who is published, what came in by number, and what the reader can do to it now.")
    @APIResponseSchema(value = ConsultationView.class, responseCode = "200", responseDescription = "The consultation.")
    public Response get(@PathParam("id") UUID id) {
        return answer(pages.view(id));
    }

    @PUT
    @Path(CONSULTATIONS + "/{id}")
    @Needs(Permission.CONSULTATION_KEEP)
    @Refuses({ProblemCode.ALREADY_EXISTS, ProblemCode.WRONG_STATE})
    @Operation(
            operationId = "editConsultation",
            summary = "Write a consultation anew",
            description = "Replaces the draft whole.")
    @APIResponseSchema(value = ConsultationView.class, responseCode = "200", responseDescription = "The draft.")
    public Response edit(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ConsultationDraft body) {
        return answer(keep.edit(id, body, ifMatch));
    }

    @POST
    @Path(CONSULTATIONS + "/{id}/opening")
    @Idempotent
    @Consumes(MediaType.WILDCARD)
    @Needs(Permission.CONSULTATION_KEEP)
    @Refuses({ProblemCode.WRONG_STATE, ProblemCode.INVALID})
    @Operation(
            operationId = "openConsultation",
            summary = "Open a consultation",
            description =
                    "It is public from its opening day on, which may not be past, to its last day, on which it closes by itself.")
    @APIResponseSchema(value = ConsultationView.class, responseCode = "200", responseDescription = "The consultation.")
    public Response open(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(keep.open(id, ifMatch));
    }

    @POST
    @Path(CONSULTATIONS + "/{id}/extension")
    @Idempotent
    @Needs(Permission.CONSULTATION_KEEP)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "extendConsultation",
            summary = "Let a consultation run longer",
            description = "While it is open, to a later day, with the reason.")
    @APIResponseSchema(value = ConsultationView.class, responseCode = "200", responseDescription = "The consultation.")
    public Response extend(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ConsultationExtension body) {
        return answer(keep.extend(id, body, ifMatch));
    }

    @POST
    @Path(CONSULTATIONS + "/{id}/cancellation")
    @Idempotent
    @Needs(Permission.CONSULTATION_KEEP)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "cancelConsultation",
            summary = "Call a consultation off",
            description =
                    "With the reason, which the public reads; the list is public no more, and its candidates may be published in another.")
    @APIResponseSchema(value = ConsultationView.class, responseCode = "200", responseDescription = "The consultation.")
    public Response cancel(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ConsultationCancellation body) {
        return answer(keep.cancel(id, body, ifMatch));
    }

    @POST
    @Path(CONSULTATIONS + "/{id}/discard")
    @Idempotent
    @Consumes(MediaType.WILDCARD)
    @Needs(Permission.CONSULTATION_KEEP)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "discardConsultation",
            summary = "Give a draft up",
            description = "It was never public; its candidates may be published in another.")
    @APIResponseSchema(value = ConsultationView.class, responseCode = "200", responseDescription = "The consultation.")
    public Response discard(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(keep.discard(id, ifMatch));
    }

    private static Response answer(ConsultationView view) {
        return Answer.ok(view.version(), view);
    }
}
