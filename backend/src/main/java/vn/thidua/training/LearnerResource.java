package vn.thidua.training;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.SignedIn;
import vn.thidua.platform.http.Idempotent;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;

/** What a learner does, for themselves alone. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "training")
@RunOnVirtualThread
class LearnerResource {

    private final TakeTraining taking;

    LearnerResource(TakeTraining taking) {
        this.taking = taking;
    }

    @POST
    @Path("training-classes/{id}/enrolments")
    @Idempotent
    @SignedIn
    @Refuses({ProblemCode.WRONG_STATE, ProblemCode.ALREADY_EXISTS, ProblemCode.CLASS_FULL})
    @Operation(
            operationId = "enrolInTrainingClass",
            summary = "Enrol",
            description =
                    "Whoever sends it, while there is a seat; without one they wait if they want to, or are refused.")
    @APIResponseSchema(value = TrainingClassView.class, responseCode = "200", responseDescription = "What stands now.")
    public Response enrol(@PathParam("id") UUID id, @NotNull @Valid TrainingEnrolment body) {
        return Response.ok(taking.enrol(id, body)).build();
    }

    @POST
    @Path("training-classes/{id}/leaving")
    @Idempotent
    @Consumes(MediaType.WILDCARD)
    @SignedIn
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "leaveTrainingClass",
            summary = "Decline or give a seat up",
            description = "Whoever sends it; a seat that becomes free goes to who waits longest.")
    @APIResponseSchema(value = TrainingClassView.class, responseCode = "200", responseDescription = "What stands now.")
    public Response leave(@PathParam("id") UUID id) {
        return Response.ok(taking.leave(id)).build();
    }

    @POST
    @Path("training-attendances")
    @Idempotent
    @SignedIn
    @Refuses({ProblemCode.NOT_FOUND, ProblemCode.SESSION_NOT_ON, ProblemCode.TOO_MANY_ATTEMPTS})
    @Operation(
            operationId = "attendTraining",
            summary = "Be there",
            description =
                    "By the code that is shown: only with a seat, and only while the session goes on. Whoever tries too many wrong codes waits (429).")
    @APIResponseSchema(value = AttendanceView.class, responseCode = "200", responseDescription = "What stands now.")
    public Response attend(@NotNull @Valid AttendanceDraft body) {
        return Response.ok(taking.attend(body)).build();
    }

    @GET
    @Path("training-classes/{id}/test")
    @SignedIn
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "getTrainingTest",
            summary = "The test of a class",
            description = "For who has a seat, once the class was held.")
    public TrainingTestView test(@PathParam("id") UUID id) {
        return taking.test(id);
    }

    @POST
    @Path("training-classes/{id}/tries")
    @Idempotent
    @SignedIn
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "tryTrainingTest",
            summary = "Take the test",
            description = "As often as the class allows, until it is passed.")
    @APIResponseSchema(value = TrainingClassView.class, responseCode = "200", responseDescription = "What stands now.")
    public Response take(@PathParam("id") UUID id, @NotNull @Valid TrainingTryDraft body) {
        return Response.ok(taking.take(id, body)).build();
    }

    @POST
    @Path("training-classes/{id}/evaluations")
    @Idempotent
    @SignedIn
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "evaluateTrainingClass",
            summary = "Say what one thought of a class",
            description = "Once, by who was there; who said it is not kept beside it.")
    @APIResponseSchema(value = TrainingClassView.class, responseCode = "200", responseDescription = "What stands now.")
    public Response evaluate(@PathParam("id") UUID id, @NotNull @Valid TrainingEvaluationDraft body) {
        return Response.ok(taking.evaluate(id, body)).build();
    }
}
