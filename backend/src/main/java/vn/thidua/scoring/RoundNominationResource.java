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

@Path("/api/v1/scoring-rounds/{id}/nominations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "scoring")
@RunOnVirtualThread
class RoundNominationResource {

    private final NominateMember nominating;

    RoundNominationResource(NominateMember nominating) {
        this.nominating = nominating;
    }

    @POST
    @Idempotent
    @Needs(Permission.SCORING_RUN)
    @Refuses({ProblemCode.WRONG_STATE, ProblemCode.ALREADY_EXISTS})
    @Operation(
            operationId = "nominateRankedMember",
            summary = "Propose a ranked member",
            description =
                    "Of a closed round: begins a draft dossier of the member with the ranking as evidence, which the member completes and submits. Once for each award.")
    @APIResponseSchema(value = RoundView.class, responseCode = "200", responseDescription = "The round as it now is.")
    public Response nominate(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid NominationProposal body) {
        return RoundResource.answer(nominating.nominate(id, body, ifMatch));
    }
}
