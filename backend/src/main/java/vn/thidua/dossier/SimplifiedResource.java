package vn.thidua.dossier;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.platform.time.BusinessClock;

/** The simplified procedure: in which cases it is open, and how fast it is. */
@Path("/api/v1/dossiers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "dossier")
@RunOnVirtualThread
class SimplifiedResource {

    private final SimplifiedCases cases;
    private final BusinessClock clock;
    private final Actor actor;

    SimplifiedResource(SimplifiedCases cases, BusinessClock clock, Actor actor) {
        this.cases = cases;
        this.clock = clock;
        this.actor = actor;
    }

    /** There are few, so this is no page. */
    @Schema(
            name = "SimplifiedCases",
            description = "The cases of the simplified procedure by today's law; they are few.")
    record Cases(@Schema(required = true) List<SimplifiedCaseView> items) {}

    @GET
    @Path("simplified-cases")
    @Needs(Permission.DOSSIER_READ)
    @Operation(
            operationId = "listSimplifiedCases",
            summary = "List the cases of the simplified procedure",
            description = "By the law of today, each with its article and how well it is known.")
    public Cases listSimplifiedCases() {
        return new Cases(cases.on(clock.today(), actor.locale()));
    }

    @GET
    @Path("simplified-figures")
    @Needs(Permission.DOSSIER_READ)
    @Operation(
            operationId = "getSimplifiedFigures",
            summary = "How fast the simplified procedure is",
            description =
                    "Working days from the feat to the first award, of a year's dossiers within the reader's scope, against our own aim, which is no deadline of the law.")
    public SimplifiedFigures getSimplifiedFigures(
            @Parameter(description = "Of the dossiers.", example = "2024") @QueryParam("year") @NotNull Integer year) {
        return cases.figures(year, actor.scope(Permission.DOSSIER_READ));
    }
}
