package vn.thidua.campaign;

import jakarta.inject.Singleton;
import java.util.UUID;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.problem.Problem;

/**
 * Puts together what the page of a review says, for whoever asks. Whoever reads the campaign reads its reviews, and who stood best; where another unit
 * stood is read by who reads its registration.
 */
@Singleton
class ReviewPages {

    private final CampaignPages campaigns;
    private final CampaignReviews reviews;
    private final ReviewFigures figures;
    private final RegistrationPages registrations;

    ReviewPages(
            CampaignPages campaigns, CampaignReviews reviews, ReviewFigures figures, RegistrationPages registrations) {
        this.campaigns = campaigns;
        this.reviews = reviews;
        this.figures = figures;
        this.registrations = registrations;
    }

    Page<CampaignReviewView> list(UUID campaignId, PageRequest request) {
        campaigns.readable(campaignId);
        return reviews.list(campaignId, request);
    }

    CampaignReviewPage view(UUID campaignId, UUID id) {
        CampaignRow campaign = campaigns.readable(campaignId);
        return new CampaignReviewPage(
                new CampaignRef(campaign.id(), campaign.title(), campaign.level()),
                find(campaignId, id),
                figures.criteria(id, campaignId, registrations.seenOf(campaign)));
    }

    Listing<ReviewStanding> standings(UUID campaignId, UUID id, UUID criterionId) {
        CampaignRow campaign = campaigns.readable(campaignId);
        find(campaignId, id);
        return figures.standings(id, criterionId, registrations.seenOf(campaign));
    }

    private CampaignReviewView find(UUID campaignId, UUID id) {
        return reviews.find(campaignId, id).orElseThrow(Problem::notFound);
    }
}
