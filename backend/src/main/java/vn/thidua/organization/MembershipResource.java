package vn.thidua.organization;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.platform.http.Answer;
import vn.thidua.platform.http.Idempotent;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;

@Path("/api/v1/memberships")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "organization")
class MembershipResource {

    private final KeepPeople keep;
    private final PersonDirectory directory;

    MembershipResource(KeepPeople keep, PersonDirectory directory) {
        this.keep = keep;
        this.directory = directory;
    }

    @POST
    @Path("/{id}/correction")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Permission.PERSON_EDIT)
    @Idempotent
    @Refuses(ProblemCode.OVERLAP)
    @Operation(
            operationId = "correctMembership",
            summary = "Correct a membership",
            description =
                    "A new row, with a new id, takes the place of the old one, which is kept with the reason. Answers the person.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PersonView.class)))
    public Response correct(
            @PathParam("id") UUID id,
            @Parameter(description = "The ETag of the person as you read it.", required = true) @HeaderParam("If-Match")
                    String ifMatch,
            @NotNull @Valid MembershipCorrection correction) {
        return answer(keep.correctMembership(id, correction, ifMatch));
    }

    @POST
    @Path("/{id}/ending")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Permission.PERSON_EDIT)
    @Idempotent
    @Refuses(ProblemCode.OVERLAP)
    @Operation(
            operationId = "endMembership",
            summary = "End a membership",
            description = "Gives it a last day, by a new row with a new id. Answers the person.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PersonView.class)))
    public Response end(
            @PathParam("id") UUID id,
            @Parameter(description = "The ETag of the person as you read it.", required = true) @HeaderParam("If-Match")
                    String ifMatch,
            @NotNull @Valid MembershipEnding ending) {
        return answer(keep.endMembership(id, ending, ifMatch));
    }

    private Response answer(UUID personId) {
        PersonView view = directory.view(personId);
        return Answer.ok(view.version(), view);
    }
}
