package vn.thidua.opportunity;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.platform.export.ExportRequest;
import vn.thidua.platform.export.Exports;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;

@Path("/api/v1/opportunities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "opportunity", description = "Whom a unit could propose for what, before anybody writes a line.")
@RunOnVirtualThread
class OpportunityResource {

    private final FindOpportunities opportunities;
    private final Exports exports;

    OpportunityResource(FindOpportunities opportunities, Exports exports) {
        this.opportunities = opportunities;
        this.exports = exports;
    }

    @GET
    @Needs(Permission.DOSSIER_READ)
    @Refuses(ProblemCode.NOT_FOUND)
    @Operation(
            operationId = "listOpportunities",
            summary = "Whom a unit could propose for what",
            description =
                    "Everybody within the unit and every award, judged by the law and the facts of today: who meets all conditions, who misses exactly one"
                            + " and which, of whom facts are missing, and when what is missing comes by itself. Nothing is stored. Sort by lack (default), name,"
                            + " award or dueOn.")
    public Page<OpportunityItem> listOpportunities(
            @BeanParam @Valid OpportunityFilter filter, @BeanParam @Valid PageRequest request) {
        return opportunities.listing(filter, request.isFirst()).page(request);
    }

    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    @Needs(Permission.DOSSIER_READ)
    @Refuses(ProblemCode.NOT_FOUND)
    @Operation(
            operationId = "exportOpportunities",
            summary = "Opportunities as a file",
            description = "As listed, with the same filters and order, whole; that it was taken is in the trail.")
    public Response exportOpportunities(
            @BeanParam @Valid OpportunityFilter filter, @BeanParam @Valid ExportRequest export) {
        return exports.of(OpportunityItem.SHEET, opportunities.listing(filter, true), export);
    }
}
