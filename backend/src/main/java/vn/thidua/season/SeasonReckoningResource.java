package vn.thidua.season;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.organization.Units;
import vn.thidua.platform.problem.Problem;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "season")
@RunOnVirtualThread
class SeasonReckoningResource {

    private final SeasonDeadlines deadlines;
    private final Seasons seasons;
    private final FlagUse flags;
    private final Units units;
    private final Actor actor;

    SeasonReckoningResource(SeasonDeadlines deadlines, Seasons seasons, FlagUse flags, Units units, Actor actor) {
        this.deadlines = deadlines;
        this.seasons = seasons;
        this.flags = flags;
        this.units = units;
        this.actor = actor;
    }

    @GET
    @Path("season-deadlines")
    @Needs(Permission.REFERENCE_READ)
    @Operation(
            operationId = "proposeSeasonDeadlines",
            summary = "Deadlines counted back from a council's day",
            description =
                    "In working days, by the law of that day: the last day for each step, with the article that gives its term. Where no text that was read gives"
                            + " one, the day is the letter's own to set, and citation is null.")
    public SeasonProposal propose(
            @Parameter(description = "When the council meets.", required = true, example = "2025-01-24")
                    @QueryParam("councilDay")
                    @NotNull LocalDate councilDay) {
        return new SeasonProposal(councilDay, deadlines.proposed(councilDay, actor.locale()));
    }

    @GET
    @Path("flags-left")
    @Needs(Permission.REFERENCE_READ)
    @Operation(
            operationId = "getFlagsLeft",
            summary = "What is left of a unit's flags",
            description =
                    "Of the block or cluster in which the unit competes that year, by the letter that holds. Counted at the moment of asking: the collectives that stand"
                            + " nominated by all its units, without those of the dossier named.")
    public FlagsLeftView left(
            @Parameter(description = "The unit that proposes.", required = true) @QueryParam("unit") @NotNull UUID unit,
            @Parameter(description = "Of the achievements.", required = true, example = "2024")
                    @QueryParam("year")
                    @NotNull @Min(2003) @Max(2100) Integer year,
            @Parameter(description = "The dossier that asks, which is not counted.") @QueryParam("dossier")
                    UUID dossier) {
        if (!units.exists(unit)) {
            throw Problem.notFound();
        }
        return flags.clusterOf(unit, year)
                .map(cluster -> seasons.holding(cluster.id(), year)
                        .map(holding -> new FlagsLeftView(
                                year,
                                cluster,
                                holding.seasonId(),
                                holding.citation(),
                                flags.of(holding.letterId(), year, cluster.id(), dossier, actor.locale())))
                        .orElseGet(() -> new FlagsLeftView(year, cluster, null, null, List.of())))
                .orElseGet(() -> new FlagsLeftView(year, null, null, null, List.of()));
    }
}
