package vn.thidua.council;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.platform.http.Idempotent;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "council")
@RunOnVirtualThread
class AgendaResource {

    private static final String AS_IT_IS = "The meeting as it now is.";

    private final Agenda agenda;
    private final SetAgenda set;
    private final MeetingPages pages;

    AgendaResource(Agenda agenda, SetAgenda set, MeetingPages pages) {
        this.agenda = agenda;
        this.set = set;
        this.pages = pages;
    }

    @GET
    @Path("council-meetings/{id}/cases")
    @Needs(Permission.MEETING_READ)
    @Operation(
            operationId = "listCouncilCases",
            summary = "The agenda of a meeting",
            description =
                    "Its cases in their order, each with what the law said, who keeps out, and by which rules it is voted on.")
    public Page<CaseView> cases(
            @PathParam("id") UUID meetingId,
            @Parameter(description = "Only of this award.", example = "EMULATION_FIGHTER_MINISTRY") @QueryParam("award")
                    String award,
            @BeanParam @Valid PageRequest request) {
        return agenda.page(pages.agendaOf(meetingId), award, request);
    }

    @POST
    @Path("council-meetings/{id}/cases")
    @Idempotent
    @Needs(Permission.MEETING_KEEP)
    @Operation(
            operationId = "putCouncilCases",
            summary = "Put nominations on the agenda",
            description =
                    "Of accepted dossiers, each on one agenda at a time. Members who are the nominee are recused by the system.")
    @APIResponseSchema(value = MeetingView.class, responseCode = "200", responseDescription = AS_IT_IS)
    public Response put(
            @PathParam("id") UUID meetingId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AgendaDraft body) {
        return MeetingResource.answer(set.put(meetingId, body, ifMatch));
    }

    @POST
    @Path("council-cases/{id}/removal")
    @Idempotent
    @Needs(Permission.MEETING_KEEP)
    @Operation(
            operationId = "takeCouncilCaseOff",
            summary = "Take a case off the agenda",
            description = "With the reason. Wants the ETag of the meeting.")
    @APIResponseSchema(value = MeetingView.class, responseCode = "200", responseDescription = AS_IT_IS)
    public Response takeOff(
            @PathParam("id") UUID caseId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid MeetingReason body) {
        return MeetingResource.answer(set.takeOff(caseId, body, ifMatch));
    }

    @PUT
    @Path("council-cases/{id}/note")
    @Idempotent
    @Needs(Permission.MEETING_KEEP)
    @Operation(
            operationId = "noteCouncilCase",
            summary = "Note what was said about a case",
            description = "For the minutes. Wants the ETag of the meeting.")
    @APIResponseSchema(value = MeetingView.class, responseCode = "200", responseDescription = AS_IT_IS)
    public Response note(
            @PathParam("id") UUID caseId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CaseNote body) {
        return MeetingResource.answer(set.note(caseId, body, ifMatch));
    }

    @POST
    @Path("council-cases/{id}/recusals")
    @Idempotent
    @Needs(Permission.MEETING_JOIN)
    @Refuses(ProblemCode.ALREADY_EXISTS)
    @Operation(
            operationId = "recuseCouncilMember",
            summary = "Keep a member out of a case",
            description =
                    "Declared by the member, or written down by the secretary, before a ballot is prepared. The member stays counted among all members unless the"
                            + " council's regulation cites an article that says otherwise. Wants the ETag of the meeting.")
    @APIResponseSchema(value = MeetingView.class, responseCode = "200", responseDescription = AS_IT_IS)
    public Response recuse(
            @PathParam("id") UUID caseId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RecusalDraft body) {
        return MeetingResource.answer(set.recuse(caseId, body, ifMatch));
    }

    @POST
    @Path("council-cases/{id}/recusals/{seat}/withdrawal")
    @Idempotent
    @Consumes(MediaType.WILDCARD)
    @Needs(Permission.MEETING_KEEP)
    @Operation(
            operationId = "withdrawCouncilRecusal",
            summary = "Take a declared recusal back",
            description = "What the system found stays. Wants the ETag of the meeting.")
    @APIResponseSchema(value = MeetingView.class, responseCode = "200", responseDescription = AS_IT_IS)
    public Response unrecuse(
            @PathParam("id") UUID caseId,
            @Parameter(description = "The seat that was to keep out.") @PathParam("seat") UUID seatId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return MeetingResource.answer(set.unrecuse(caseId, seatId, ifMatch));
    }
}
