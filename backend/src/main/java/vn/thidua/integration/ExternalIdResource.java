package vn.thidua.integration;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;

@Path("/api/v1/external-ids")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "integration")
@RunOnVirtualThread
class ExternalIdResource {

    private final ExternalIds ids;

    ExternalIdResource(ExternalIds ids) {
        this.ids = ids;
    }

    @GET
    @Needs(Permission.REFERENCE_READ)
    @Refuses(ProblemCode.CLIENTS_ONLY)
    @Operation(
            operationId = "listExternalIds",
            summary = "What a client calls things",
            description =
                    "Its own names alone, of one kind of thing; with value the thing of that name, with subject the name of that thing.")
    public Page<ExternalIdView> list(
            @Parameter(description = "Of what kind of thing.", required = true, example = "PERSON")
                    @QueryParam("type")
                    @NotNull ExternalIdType type,
            @Parameter(description = "What the client calls it.", example = "NV-000123")
                    @QueryParam("value")
                    @Size(max = 200) String value,
            @Parameter(description = "The thing here.") @QueryParam("subject") UUID subject,
            @BeanParam @Valid PageRequest page) {
        return ids.listing(type, value, subject).page(page);
    }

    @PUT
    @Needs(Permission.REFERENCE_READ)
    @Refuses({ProblemCode.CLIENTS_ONLY, ProblemCode.ALREADY_EXISTS})
    @Operation(
            operationId = "sayExternalId",
            summary = "Say what a client calls a thing",
            description =
                    "Once for each thing and for each name. Said again it changes nothing; another name for the thing takes the place of the one before.")
    public ExternalIdView say(@NotNull @Valid ExternalIdDraft draft) {
        return ids.say(draft);
    }

    @DELETE
    @Consumes(MediaType.WILDCARD)
    @Needs(Permission.REFERENCE_READ)
    @Refuses({ProblemCode.CLIENTS_ONLY, ProblemCode.NOT_FOUND})
    @Operation(
            operationId = "forgetExternalId",
            summary = "Forget what a client calls a thing",
            description = "The thing itself stays as it is.")
    @APIResponse(responseCode = "204", description = "Forgotten.")
    public void forget(
            @Parameter(description = "Of what kind of thing.", required = true, example = "PERSON")
                    @QueryParam("type")
                    @NotNull ExternalIdType type,
            @Parameter(description = "What the client calls it.", required = true, example = "NV-000123")
                    @QueryParam("value")
                    @NotBlank @Size(max = 200) String value) {
        ids.forget(type, value);
    }
}
