package vn.thidua.campaign;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Open;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;

@Path("/api/v1/public/campaigns")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "public")
@RunOnVirtualThread
class PublicCampaignResource {

    private final Campaigns campaigns;
    private final CampaignPages pages;

    PublicCampaignResource(Campaigns campaigns, CampaignPages pages) {
        this.campaigns = campaigns;
        this.pages = pages;
    }

    @GET
    @Open
    @Operation(
            operationId = "listPublicCampaigns",
            summary = "Campaigns, without login",
            description = "Those that are launched or closed. Sorted by startsOn (newest first), title or launchedOn.")
    public Page<PublicCampaignItem> list(@BeanParam CampaignFilter filter, @BeanParam @Valid PageRequest request) {
        return campaigns.listPublic(filter, request);
    }

    @GET
    @Path("{id}")
    @Open
    @Operation(
            operationId = "getPublicCampaign",
            summary = "One campaign, without login",
            description = "Launched or closed; names of people are left out.")
    public PublicCampaignView get(@PathParam("id") UUID id) {
        return pages.publicView(id);
    }
}
