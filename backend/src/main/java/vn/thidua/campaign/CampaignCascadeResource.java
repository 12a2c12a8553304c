package vn.thidua.campaign;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;

/** How a campaign goes down, criterion by criterion. */
@Path("/api/v1/campaigns/{id}/cascade")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "campaign")
@RunOnVirtualThread
class CampaignCascadeResource {

    private final CascadePages pages;

    CampaignCascadeResource(CascadePages pages) {
        this.pages = pages;
    }

    @GET
    @Needs(Permission.REGISTRATION_READ)
    @Operation(
            operationId = "getCampaignCascade",
            summary = "How a campaign goes down",
            description =
                    "What it responds to, and for each of its criteria how many responding campaigns took it up, with what targets, and what they have"
                            + " reached.")
    public CampaignCascade get(@PathParam("id") UUID campaignId) {
        return pages.view(campaignId);
    }

    @GET
    @Path("tree")
    @Needs(Permission.REGISTRATION_READ)
    @Operation(
            operationId = "listCampaignCascade",
            summary = "The tree under one criterion of a campaign",
            description =
                    "From the top down, each place before what lies under it: the campaigns that respond with their criterion that carries this one on,"
                            + " and the units that were called and have none of their own, those within scope, and all for who reads registrations over"
                            + " the campaign's own unit.")
    public Page<CascadeItem> tree(
            @PathParam("id") UUID campaignId,
            @Parameter(description = "The criterion of the campaign.") @QueryParam("criterion") @NotNull UUID criterion,
            @Parameter(description = "Only campaigns that respond; false for units that have none of their own.")
                    @QueryParam("responding")
                    Boolean responding,
            @BeanParam @Valid PageRequest request) {
        return pages.tree(campaignId, criterion, responding).page(request);
    }
}
