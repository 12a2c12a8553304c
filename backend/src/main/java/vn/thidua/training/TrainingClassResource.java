package vn.thidua.training;

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
import vn.thidua.access.SignedIn;
import vn.thidua.platform.export.ExportRequest;
import vn.thidua.platform.export.Exports;
import vn.thidua.platform.http.Answer;
import vn.thidua.platform.http.Idempotent;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;

/** Classes, for who plans them and for who looks for one. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "training")
@RunOnVirtualThread
class TrainingClassResource {

    private static final String CLASSES = "training-classes";

    private final TrainingClasses classes;
    private final TrainingClassPages pages;
    private final PlanTraining planning;
    private final ReadTraining reading;
    private final Exports exports;

    TrainingClassResource(
            TrainingClasses classes,
            TrainingClassPages pages,
            PlanTraining planning,
            ReadTraining reading,
            Exports exports) {
        this.classes = classes;
        this.pages = pages;
        this.planning = planning;
        this.reading = reading;
        this.exports = exports;
    }

    @GET
    @Path(CLASSES)
    @SignedIn
    @Operation(
            operationId = "listTrainingClasses",
            summary = "Classes",
            description =
                    "Those that are open or were, and the drafts of the units within reach. Sorted by enrolBy, the latest first.")
    public Page<TrainingClassItem> list(
            @BeanParam @Valid TrainingClassFilter filter, @BeanParam @Valid PageRequest request) {
        return classes.listing(filter).page(request);
    }

    @GET
    @Path(CLASSES + "/export")
    @Produces(MediaType.WILDCARD)
    @Needs(Permission.TRAINING_READ)
    @Operation(
            operationId = "exportTrainingClasses",
            summary = "Classes as a file",
            description = "As listed, with the same filters and order, whole; that it was taken is in the trail.")
    public Response export(@BeanParam @Valid TrainingClassFilter filter, @BeanParam @Valid ExportRequest export) {
        return exports.of(TrainingClassItem.SHEET, classes.listing(filter), export);
    }

    @POST
    @Path(CLASSES)
    @Idempotent
    @Needs(Permission.TRAINING_KEEP)
    @Operation(
            operationId = "planTrainingClass",
            summary = "Plan a class",
            description = "A draft, for who plans it alone.")
    @APIResponseSchema(value = TrainingClassView.class, responseCode = "201", responseDescription = "What stands now.")
    public Response plan(@NotNull @Valid TrainingClassDraft body) {
        TrainingClassView view = planning.plan(body);
        return Answer.created(CLASSES, view.item().id(), view.version(), view);
    }

    @GET
    @Path(CLASSES + "/{id}")
    @SignedIn
    @Operation(
            operationId = "getTrainingClass",
            summary = "One class",
            description = "With what the reader is to it, and what they can do now.")
    @APIResponseSchema(value = TrainingClassView.class, responseCode = "200", responseDescription = "What stands now.")
    public Response get(@PathParam("id") UUID id) {
        return answer(pages.view(id));
    }

    @PUT
    @Path(CLASSES + "/{id}")
    @Needs(Permission.TRAINING_KEEP)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(operationId = "editTrainingClass", summary = "Write a draft anew", description = "While it is a draft.")
    @APIResponseSchema(value = TrainingClassView.class, responseCode = "200", responseDescription = "What stands now.")
    public Response edit(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid TrainingClassDraft body) {
        return answer(planning.edit(id, body, ifMatch));
    }

    @POST
    @Path(CLASSES + "/{id}/opening")
    @Idempotent
    @Consumes(MediaType.WILDCARD)
    @Needs(Permission.TRAINING_KEEP)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "openTrainingClass",
            summary = "Open a class",
            description = "From now on everybody reads it and may enrol.")
    @APIResponseSchema(value = TrainingClassView.class, responseCode = "200", responseDescription = "What stands now.")
    public Response open(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(planning.open(id, ifMatch));
    }

    @POST
    @Path(CLASSES + "/{id}/invitations")
    @Idempotent
    @Needs(Permission.TRAINING_KEEP)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "inviteToTrainingClass",
            summary = "Invite by name",
            description = "Each owes an answer by the last day to enrol, when they have an account.")
    @APIResponseSchema(value = TrainingClassView.class, responseCode = "200", responseDescription = "What stands now.")
    public Response invite(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid TrainingInvitations body) {
        return answer(planning.invite(id, body, ifMatch));
    }

    @POST
    @Path(CLASSES + "/{id}/holding")
    @Idempotent
    @Consumes(MediaType.WILDCARD)
    @Needs(Permission.TRAINING_KEEP)
    @Refuses({ProblemCode.WRONG_STATE, ProblemCode.INVALID})
    @Operation(
            operationId = "holdTrainingClass",
            summary = "Say that a class was held",
            description = "Once its first session has begun; its test and evaluation are open from now on.")
    @APIResponseSchema(value = TrainingClassView.class, responseCode = "200", responseDescription = "What stands now.")
    public Response hold(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(planning.hold(id, ifMatch));
    }

    @POST
    @Path(CLASSES + "/{id}/closing")
    @Idempotent
    @Consumes(MediaType.WILDCARD)
    @Needs(Permission.TRAINING_KEEP)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "closeTrainingClass",
            summary = "Close a class",
            description = "Whoever was there often enough and passed the test has the certificate.")
    @APIResponseSchema(value = TrainingClassView.class, responseCode = "200", responseDescription = "What stands now.")
    public Response close(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(planning.close(id, ifMatch));
    }

    @POST
    @Path(CLASSES + "/{id}/cancellation")
    @Idempotent
    @Needs(Permission.TRAINING_KEEP)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "cancelTrainingClass",
            summary = "Cancel a class",
            description = "With the reason; before it was held.")
    @APIResponseSchema(value = TrainingClassView.class, responseCode = "200", responseDescription = "What stands now.")
    public Response cancel(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid TrainingReason body) {
        return answer(planning.cancel(id, body, ifMatch));
    }

    @GET
    @Path(CLASSES + "/{id}/learners")
    @Needs(Permission.TRAINING_READ)
    @Operation(
            operationId = "listTrainingLearners",
            summary = "Who takes part in a class",
            description = "Invited, enrolled, waiting or gone; as they came.")
    public Page<LearnerItem> learners(
            @PathParam("id") UUID id,
            @Parameter(description = "Only those in this state.") @QueryParam("state") LearnerState state,
            @BeanParam @Valid PageRequest request) {
        return reading.learners(id, state).page(request);
    }

    @GET
    @Path(CLASSES + "/{id}/learners/export")
    @Produces(MediaType.WILDCARD)
    @Needs(Permission.TRAINING_READ)
    @Operation(
            operationId = "exportTrainingLearners",
            summary = "Who takes part in a class, as a file",
            description = "As listed, whole; that it was taken is in the trail.")
    public Response exportLearners(
            @PathParam("id") UUID id,
            @Parameter(description = "Only those in this state.") @QueryParam("state") LearnerState state,
            @BeanParam @Valid ExportRequest export) {
        return exports.of(LearnerItem.SHEET, reading.learners(id, state), export);
    }

    @GET
    @Path("training-needs")
    @Needs(Permission.TRAINING_READ)
    @Operation(
            operationId = "listTrainingNeeds",
            summary = "Who should be trained",
            description =
                    "Of the staff within reach: those without a certificate, or whose last is older than the house set (three years, which no text of law"
                            + " asks for). Sorted by person, unit or lastOn.")
    public Page<TrainingNeed> needs(@BeanParam @Valid PageRequest request) {
        return reading.needs().page(request);
    }

    @POST
    @Path(CLASSES + "/{id}/sessions/{session}/attendance-code")
    @Consumes(MediaType.WILDCARD)
    @Needs(Permission.TRAINING_KEEP)
    @Refuses(ProblemCode.SESSION_NOT_ON)
    @Operation(
            operationId = "showAttendanceCode",
            summary = "The code to show at a session",
            description = "While the session goes on; it changes every half minute.")
    public AttendanceCodeView code(
            @PathParam("id") UUID id, @Parameter(description = "The session.") @PathParam("session") UUID session) {
        return planning.code(id, session);
    }

    private static Response answer(TrainingClassView view) {
        return Answer.ok(view.version(), view);
    }
}
