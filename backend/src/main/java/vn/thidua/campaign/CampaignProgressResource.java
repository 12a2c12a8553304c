package vn.thidua.campaign;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.platform.export.ExportRequest;
import vn.thidua.platform.export.Exports;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;

/** What a campaign has come to. */
@Path("/api/v1/campaigns/{id}/progress")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "campaign")
@RunOnVirtualThread
class CampaignProgressResource {

    private final ProgressPages pages;
    private final Exports exports;

    CampaignProgressResource(ProgressPages pages, Exports exports) {
        this.pages = pages;
        this.exports = exports;
    }

    @GET
    @Needs(Permission.REGISTRATION_READ)
    @Operation(
            operationId = "getCampaignProgress",
            summary = "What a campaign has come to",
            description =
                    "Who was asked and who answered, and how far the units have come on each criterion. Figures are added only where the"
                            + " criterion says that they add up.")
    public CampaignProgress get(@PathParam("id") UUID campaignId) {
        return pages.of(campaignId);
    }

    @GET
    @Path("unanswered")
    @Needs(Permission.REGISTRATION_READ)
    @Operation(
            operationId = "listUnansweredUnits",
            summary = "Who has not answered a campaign",
            description =
                    "Units that the campaign called and that neither registered nor responded, by name: those within scope, and all for who"
                            + " reads registrations over the campaign's own unit. Empty before the launch.")
    public Page<UnansweredUnit> unanswered(@PathParam("id") UUID campaignId, @BeanParam @Valid PageRequest request) {
        return pages.unanswered(campaignId).page(request);
    }

    @GET
    @Path("unanswered/export")
    @Produces(MediaType.WILDCARD)
    @Needs(Permission.REGISTRATION_READ)
    @Operation(
            operationId = "exportUnansweredUnits",
            summary = "Who has not answered a campaign, as a file",
            description = "As listed, with the same filters and order, whole; that it was taken is in the trail.")
    public Response exportUnanswered(@PathParam("id") UUID campaignId, @BeanParam @Valid ExportRequest export) {
        return exports.of(UnansweredUnit.SHEET, pages.unanswered(campaignId), export);
    }
}
