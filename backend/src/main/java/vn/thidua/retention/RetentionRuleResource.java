package vn.thidua.retention;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.platform.http.Answer;

@Path("/api/v1/retention-rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "retention",
        description = "How long dossiers are kept, which are archived, and their disposal by decision.")
@RunOnVirtualThread
class RetentionRuleResource {

    private final KeepRetentionRules keep;

    RetentionRuleResource(KeepRetentionRules keep) {
        this.keep = keep;
    }

    @GET
    @Needs(Permission.RETENTION_READ)
    @Operation(
            operationId = "listRetentionRules",
            summary = "How long dossiers are kept",
            description =
                    "By level, each with its citation and how well it is known; a level without a rule is not known, and nothing of it may be disposed of.")
    public LevelsView list() {
        return keep.all();
    }

    @GET
    @Path("{level}")
    @Needs(Permission.RETENTION_READ)
    @Operation(
            operationId = "getRetentionRule",
            summary = "How long one level is kept",
            description = "With every rule of it that there was.")
    @APIResponseSchema(value = LevelView.class, responseCode = "200", responseDescription = "The level.")
    public Response get(@PathParam("level") RetentionLevel level) {
        return answer(keep.one(level));
    }

    @PUT
    @Path("{level}")
    @Needs(Permission.RETENTION_KEEP)
    @Operation(
            operationId = "enterRetentionRule",
            summary = "Enter how long a level is kept",
            description =
                    "With the text that says so and the reason; what was known before is kept as superseded. It brings nothing back that was disposed of.")
    @APIResponseSchema(value = LevelView.class, responseCode = "200", responseDescription = "The level as it now is.")
    public Response enter(
            @PathParam("level") RetentionLevel level,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RetentionRuleDraft body) {
        return answer(keep.enter(level, body, ifMatch));
    }

    private static Response answer(LevelView view) {
        return Answer.ok(view.version(), view);
    }
}
