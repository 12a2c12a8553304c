package vn.thidua.scoring;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.platform.http.Idempotent;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;

@Path("/api/v1/scoring-rounds/{id}/ties")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "scoring")
@RunOnVirtualThread
class RoundTieResource {

    private final SettleTie settling;

    RoundTieResource(SettleTie settling) {
        this.settling = settling;
    }

    @POST
    @Idempotent
    @Needs(Permission.SCORING_RUN)
    @Refuses({ProblemCode.WRONG_STATE, ProblemCode.ALREADY_EXISTS})
    @Operation(
            operationId = "settleScoringTie",
            summary = "Tell members with the same total apart",
            description =
                    "First by the law's preference for a collective with at least 70 % women, where the figures of all are said and part them; else a secret ballot"
                            + " of the members is opened. Which it was is kept.")
    @APIResponseSchema(value = RoundView.class, responseCode = "200", responseDescription = "The round as it now is.")
    public Response settle(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid TieDraft body) {
        return RoundResource.answer(settling.settle(id, body, ifMatch));
    }
}
