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
class MeetingResource {

    private static final String MEETINGS = "council-meetings";
    private static final String AS_IT_IS = "The meeting as it now is.";

    private final Meetings meetings;
    private final MeetingPages pages;
    private final PlanMeeting plan;
    private final AttendMeeting attend;
    private final SignMinutes minutes;
    private final Actor actor;

    MeetingResource(
            Meetings meetings,
            MeetingPages pages,
            PlanMeeting plan,
            AttendMeeting attend,
            SignMinutes minutes,
            Actor actor) {
        this.meetings = meetings;
        this.pages = pages;
        this.plan = plan;
        this.attend = attend;
        this.minutes = minutes;
        this.actor = actor;
    }

    @GET
    @Path(MEETINGS)
    @Needs(Permission.MEETING_READ)
    @Operation(
            operationId = "listCouncilMeetings",
            summary = "Meetings of councils",
            description = "Those of the councils within reach. Sort by heldOn (default, newest first) or title.")
    public Page<MeetingItem> list(@BeanParam MeetingFilter filter, @BeanParam @Valid PageRequest request) {
        return meetings.listing(filter, actor.scope(Permission.MEETING_READ)).page(request);
    }

    @POST
    @Path("councils/{id}/council-meetings")
    @Idempotent
    @Needs(Permission.MEETING_KEEP)
    @Operation(
            operationId = "planCouncilMeeting",
            summary = "Plan a meeting",
            description = "On a day on which the council stands; by letter only where its regulation allows it.")
    @APIResponseSchema(value = MeetingView.class, responseCode = "201", responseDescription = "The meeting.")
    public Response plan(@PathParam("id") UUID councilId, @NotNull @Valid MeetingDraft body) {
        MeetingView view = plan.plan(councilId, body);
        return Answer.created(MEETINGS, view.id(), view.version(), view);
    }

    @GET
    @Path(MEETINGS + "/{id}")
    @Needs(Permission.MEETING_READ)
    @Operation(
            operationId = "getCouncilMeeting",
            summary = "One meeting",
            description = "With its members, who attends, whether that is enough, and what the reader can do.")
    @APIResponseSchema(value = MeetingView.class, responseCode = "200", responseDescription = "The meeting.")
    public Response get(@PathParam("id") UUID id) {
        return answer(pages.view(id));
    }

    @PUT
    @Path(MEETINGS + "/{id}")
    @Idempotent
    @Needs(Permission.MEETING_KEEP)
    @Operation(
            operationId = "editCouncilMeeting",
            summary = "Change a meeting",
            description = "Replaces what is planned, whole, before it begins.")
    @APIResponseSchema(value = MeetingView.class, responseCode = "200", responseDescription = AS_IT_IS)
    public Response edit(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid MeetingDraft body) {
        return answer(plan.edit(id, body, ifMatch));
    }

    @POST
    @Path(MEETINGS + "/{id}/convocation")
    @Idempotent
    @Consumes(MediaType.WILDCARD)
    @Needs(Permission.MEETING_KEEP)
    @Operation(
            operationId = "conveneCouncilMeeting",
            summary = "Call the council together",
            description = "The members owe to come from then on, and read the papers.")
    @APIResponseSchema(value = MeetingView.class, responseCode = "200", responseDescription = AS_IT_IS)
    public Response convene(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(plan.convene(id, ifMatch));
    }

    @POST
    @Path(MEETINGS + "/{id}/attendance")
    @Idempotent
    @Needs(Permission.MEETING_KEEP)
    @Operation(
            operationId = "enterCouncilAttendance",
            summary = "Enter who takes part",
            description =
                    "Present, at a distance, asked in writing or absent; a substitute where one was named in writing.")
    @APIResponseSchema(value = MeetingView.class, responseCode = "200", responseDescription = AS_IT_IS)
    public Response attend(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AttendanceDraft body) {
        return answer(attend.enter(id, body, ifMatch));
    }

    @POST
    @Path(MEETINGS + "/{id}/beginning")
    @Idempotent
    @Consumes(MediaType.WILDCARD)
    @Needs(Permission.MEETING_KEEP)
    @Operation(
            operationId = "beginCouncilMeeting",
            summary = "Open the session",
            description = "Only with the attendance that the council's regulation asks.")
    @APIResponseSchema(value = MeetingView.class, responseCode = "200", responseDescription = AS_IT_IS)
    public Response begin(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(plan.begin(id, ifMatch));
    }

    @POST
    @Path(MEETINGS + "/{id}/cancellation")
    @Idempotent
    @Needs(Permission.MEETING_KEEP)
    @Operation(
            operationId = "cancelCouncilMeeting",
            summary = "Call a meeting off",
            description = "With the reason. What stood on its agenda may stand on another.")
    @APIResponseSchema(value = MeetingView.class, responseCode = "200", responseDescription = AS_IT_IS)
    public Response cancel(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid MeetingReason body) {
        return answer(plan.cancel(id, body, ifMatch));
    }

    @PUT
    @Path(MEETINGS + "/{id}/minutes")
    @Idempotent
    @Needs(Permission.MEETING_KEEP)
    @Operation(
            operationId = "writeCouncilMinutes",
            summary = "Write the minutes",
            description =
                    "After the vote and before the first signature; attendance and votes are added by the system.")
    @APIResponseSchema(value = MeetingView.class, responseCode = "200", responseDescription = AS_IT_IS)
    public Response write(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid MinutesDraft body) {
        return answer(minutes.write(id, body, ifMatch));
    }

    @POST
    @Path(MEETINGS + "/{id}/minutes-signature")
    @Idempotent
    @Consumes(MediaType.WILDCARD)
    @Needs(Permission.MEETING_JOIN)
    @Refuses(ProblemCode.ALREADY_EXISTS)
    @Operation(
            operationId = "signCouncilMinutes",
            summary = "Sign the minutes",
            description =
                    "By whoever presides and by the council's secretary, each once; the second signature concludes the meeting.")
    @APIResponseSchema(value = MeetingView.class, responseCode = "200", responseDescription = AS_IT_IS)
    public Response sign(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(minutes.sign(id, ifMatch));
    }

    static Response answer(MeetingView view) {
        return Answer.ok(view.version(), view);
    }
}
