package vn.thidua.scoring;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;

/** The secret ballot about a tie. Nothing here goes through the store of repeated requests: it would keep what was cast. */
@Path("/api/v1/scoring-ties")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "scoring")
@RunOnVirtualThread
class TieResource {

    private final SettleTie settling;

    TieResource(SettleTie settling) {
        this.settling = settling;
    }

    @POST
    @Path("{id}/papers")
    @Needs(Permission.SCORE_SEND)
    @Refuses({ProblemCode.ALREADY_VOTED, ProblemCode.BALLOT_NOT_OPEN})
    @Operation(
            operationId = "castTiePaper",
            summary = "Vote on a tie",
            description =
                    "One paper a member, by its head. That the member voted is kept, and never how: the paper is sealed among the others and destroyed when they"
                            + " are counted.")
    public TieView cast(@PathParam("id") UUID id, @NotNull @Valid TiePaper body) {
        return settling.cast(id, body);
    }

    @POST
    @Path("{id}/closing")
    @Consumes(MediaType.WILDCARD)
    @Needs(Permission.SCORING_RUN)
    @Refuses({ProblemCode.BALLOT_NOT_OPEN, ProblemCode.WRONG_STATE})
    @Operation(
            operationId = "closeTieBallot",
            summary = "Close the ballot on a tie",
            description =
                    "The papers are counted and destroyed. Those with the same number of votes stay equal, and may be voted on again.")
    public TieView close(@PathParam("id") UUID id) {
        return settling.close(id);
    }
}
