package vn.thidua.access;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.platform.http.Answer;
import vn.thidua.platform.http.Idempotent;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;

/** How the account likes to see its lists. */
@Path("/api/v1/saved-filters")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "access")
@RunOnVirtualThread
public class SavedFilterResource {

    private final SavedFilters filters;

    SavedFilterResource(SavedFilters filters) {
        this.filters = filters;
    }

    @GET
    @SignedIn
    @Operation(
            operationId = "listSavedFilters",
            summary = "My saved filters of a list",
            description = "By name. They are the account's own: nobody else sees them.")
    public Page<SavedFilterView> list(
            @Parameter(description = "Which list.", required = true, example = "dossiers")
                    @QueryParam("list")
                    @NotNull @Pattern(regexp = SavedFilterDraft.LIST) String list) {
        return new Page<>(filters.of(list), null, null);
    }

    @POST
    @Idempotent
    @SignedIn
    @Refuses(ProblemCode.ALREADY_EXISTS)
    @Operation(
            operationId = "saveFilter",
            summary = "Save a filter",
            description = "Under a name of its own in its list; fifty a list at most.")
    @APIResponse(
            responseCode = "201",
            description = "Saved.",
            content = @Content(schema = @Schema(implementation = SavedFilterView.class)))
    public Response save(@NotNull @Valid SavedFilterDraft draft) {
        SavedFilterView view = filters.save(draft);
        return Answer.created("saved-filters", view.id(), view);
    }

    @PUT
    @Path("/{id}")
    @SignedIn
    @Refuses({ProblemCode.ALREADY_EXISTS, ProblemCode.LOST_RACE})
    @Operation(
            operationId = "replaceSavedFilter",
            summary = "Rename a saved filter, or save it anew",
            description = "The whole of it. Nobody else has it, so the last that is sent stands.")
    public SavedFilterView replace(@PathParam("id") UUID id, @NotNull @Valid SavedFilterDraft draft) {
        return filters.replace(id, draft);
    }

    @DELETE
    @Path("/{id}")
    @Consumes(MediaType.WILDCARD)
    @SignedIn
    @Operation(
            operationId = "forgetSavedFilter",
            summary = "Forget a saved filter",
            description = "The list itself is as it was.")
    public void forget(@PathParam("id") UUID id) {
        filters.forget(id);
    }
}
