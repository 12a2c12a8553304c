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

/** What the reviews of a campaign found. */
@Path("/api/v1/campaigns/{id}/reviews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "campaign")
@RunOnVirtualThread
class CampaignReviewResource {

    private final ReviewPages pages;

    CampaignReviewResource(ReviewPages pages) {
        this.pages = pages;
    }

    @GET
    @Needs(Permission.CAMPAIGN_READ)
    @Operation(
            operationId = "listCampaignReviews",
            summary = "The reviews of a campaign",
            description = "Newest first, each with the figures as they stood when it was recorded.")
    public Page<CampaignReviewView> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest request) {
        return pages.list(id, request);
    }

    @GET
    @Path("{review}")
    @Needs(Permission.CAMPAIGN_READ)
    @Operation(
            operationId = "getCampaignReview",
            summary = "One review of a campaign",
            description =
                    "What it found and taught, whom it praised, and how each criterion stood when it was recorded, with the units that stood best"
                            + " and worst by the criterion's aim. A unit that had reported nothing is neither.")
    public CampaignReviewPage get(@PathParam("id") UUID id, @PathParam("review") UUID review) {
        return pages.view(id, review);
    }

    @GET
    @Path("{review}/standings")
    @Needs(Permission.CAMPAIGN_READ)
    @Operation(
            operationId = "listReviewStandings",
            summary = "How each unit stood on a criterion at a review",
            description =
                    "From the best on, and last those that had reported nothing; by unit if sorted so. Everybody sees who stood best; the others are those"
                            + " within scope, and all for who reads registrations over the campaign's own unit.")
    public Page<ReviewStanding> standings(
            @PathParam("id") UUID id,
            @PathParam("review") UUID review,
            @Parameter(description = "The criterion of the campaign.") @QueryParam("criterion") @NotNull UUID criterion,
            @BeanParam @Valid PageRequest request) {
        return pages.standings(id, review, criterion).page(request);
    }
}
