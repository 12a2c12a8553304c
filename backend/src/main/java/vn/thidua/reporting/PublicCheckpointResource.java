package vn.thidua.reporting;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Open;
import vn.thidua.audit.Checkpoints;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;

@Path("/api/v1/public/audit-checkpoints")
@Tag(name = "public")
@RunOnVirtualThread
class PublicCheckpointResource {

    private static final int MOST_DAYS = 366;
    private static final int DAYS = 31;

    private final Checkpoints checkpoints;

    PublicCheckpointResource(Checkpoints checkpoints) {
        this.checkpoints = checkpoints;
    }

    @Schema(name = "AuditCheckpoints", description = "Daily checkpoints of the trail, the newest first.")
    record Days(@Schema(required = true) List<Checkpoints.Checkpoint> items) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Open
    @Refuses(ProblemCode.INVALID)
    @Operation(
            operationId = "listAuditCheckpoints",
            summary = "Where the trail's chain stood day by day, without login",
            description =
                    "To be kept outside by whoever wants to see later that nothing was rewritten or cut off: position and chain value with which each ended day closed. "
                            + "They tell nothing of what was done. At most 366 days; the last 31 if left out.")
    public Days list(
            @Parameter(description = "The first day.", example = "2024-12-01") @QueryParam("from") LocalDate from,
            @Parameter(description = "The last day; yesterday if left out.") @QueryParam("to") LocalDate to) {
        LocalDate last = to == null ? LocalDate.now(BusinessClock.ZONE) : to;
        LocalDate first = from == null ? last.minusDays(DAYS) : from;
        if (first.isAfter(last)) {
            throw Problem.invalid("/to", ViolationCode.ENDS_BEFORE_START);
        }
        if (first.plusDays(MOST_DAYS).isBefore(last)) {
            throw Problem.invalid("/to", ViolationCode.OUT_OF_RANGE, 1, MOST_DAYS);
        }
        return new Days(checkpoints.between(first, last));
    }
}
