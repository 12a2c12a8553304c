package vn.thidua.titleregistration;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;

@Path("/api/v1/title-registration-coverage")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "titleregistration")
@RunOnVirtualThread
class TitleCoverageResource {

    private final TitleCoverages coverages;
    private final Actor actor;

    TitleCoverageResource(TitleCoverages coverages, Actor actor) {
        this.coverages = coverages;
        this.actor = actor;
    }

    @GET
    @Needs(Permission.TITLE_REGISTRATION_READ)
    @Refuses(ProblemCode.NOT_FOUND)
    @Operation(
            operationId = "getTitleRegistrationCoverage",
            summary = "How far the registration of a year has come",
            description = "Of the units directly under the unit and those that it oversees: how many have submitted.")
    public TitleCoverage coverage(
            @Parameter(description = "Whose units.") @QueryParam("unit") @NotNull UUID unit,
            @Parameter(description = "Of the achievements.", example = "2024")
                    @QueryParam("year")
                    @NotNull @Min(1945) @Max(2100) Integer year) {
        actor.require(Permission.TITLE_REGISTRATION_READ, unit);
        return coverages.of(unit, year, actor.locale());
    }

    @GET
    @Path("units")
    @Needs(Permission.TITLE_REGISTRATION_READ)
    @Refuses(ProblemCode.NOT_FOUND)
    @Operation(
            operationId = "listUnitsWithoutTitleRegistration",
            summary = "Units that have not submitted their registration of titles",
            description = "Of those directly under the unit and those that it oversees, by name.")
    public Page<UnregisteredUnit> missing(
            @Parameter(description = "Whose units.") @QueryParam("unit") @NotNull UUID unit,
            @Parameter(description = "Of the achievements.", example = "2024")
                    @QueryParam("year")
                    @NotNull @Min(1945) @Max(2100) Integer year,
            @BeanParam @Valid PageRequest request) {
        actor.require(Permission.TITLE_REGISTRATION_READ, unit);
        return coverages.missing(unit, year).page(request);
    }
}
