package vn.thidua.decision;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
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

@Path("/api/v1/decisions/{id}/lines/{lineId}/bonus-choice")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "decision")
@RunOnVirtualThread
class DecisionBonusResource {

    private final ChooseBonus choosing;

    DecisionBonusResource(ChooseBonus choosing) {
        this.choosing = choosing;
    }

    @PUT
    @Needs(Permission.DECISION_DRAFT)
    @Operation(
            operationId = "chooseBonus",
            summary = "Say what a line pays beside an earlier title",
            description =
                    "Only while it is a draft, and where another decision gave a title for the same period. It counts until yet another such"
                            + " title is signed.")
    @APIResponseSchema(
            value = DecisionView.class,
            responseCode = "200",
            responseDescription = "The draft as it now is.")
    public Response choose(
            @PathParam("id") UUID id,
            @PathParam("lineId") UUID lineId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid BonusChoiceDraft body) {
        DecisionView view = choosing.choose(id, lineId, body, ifMatch);
        return Answer.ok(view.version(), view);
    }
}
