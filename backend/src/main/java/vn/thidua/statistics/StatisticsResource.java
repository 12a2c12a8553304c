package vn.thidua.statistics;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;

/** Statistics for every level. */
@Path("/api/v1/statistics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "statistics", description = "What was commended, counted, for every level and for the public.")
@RunOnVirtualThread
class StatisticsResource {

    private final AskStatistics ask;
    private final CountStatistics count;
    private final Actor actor;

    StatisticsResource(AskStatistics ask, CountStatistics count, Actor actor) {
        this.ask = ask;
        this.count = count;
        this.actor = actor;
    }

    @GET
    @Needs(Permission.AWARD_READ)
    @Refuses(ProblemCode.INVALID)
    @Operation(
            operationId = "getStatistics",
            summary = "What was commended, counted",
            description =
                    "Over the awards within reach, of a ministry, a block or cluster, or a unit: by year, award, category, holder and province, with campaigns and how days were"
                            + " kept. At most 50 years.")
    public StatisticsView statistics(@BeanParam @Valid StatisticsFilter filter) {
        return count.count(ask.asked(filter, actor.scope(Permission.AWARD_READ), actor.locale()));
    }
}
