package vn.thidua.campaign;

import jakarta.inject.Singleton;
import java.util.UUID;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;

/** Puts together what a campaign has come to, for whoever asks. Sums name no unit, so every reader of the campaign sees them. */
@Singleton
class ProgressPages {

    private final CampaignPages campaigns;
    private final RollUp rollUp;
    private final ProgressFigures figures;
    private final RegistrationPages registrations;

    ProgressPages(CampaignPages campaigns, RollUp rollUp, ProgressFigures figures, RegistrationPages registrations) {
        this.campaigns = campaigns;
        this.rollUp = rollUp;
        this.figures = figures;
        this.registrations = registrations;
    }

    CampaignProgress of(UUID campaignId) {
        CampaignRow campaign = campaigns.readable(campaignId);
        return new CampaignProgress(campaigns.coverage(campaign), rollUp.criteria(campaignId));
    }

    Listing<UnansweredUnit> unanswered(UUID campaignId) {
        CampaignRow campaign = campaigns.readable(campaignId);
        return rollUp.unanswered(campaign, campaigns.dayOf(campaign), registrations.seenOf(campaign));
    }

    Page<ProgressFigureView> figures(UUID registrationId, UUID criterionId, Boolean standing, PageRequest request) {
        registrations.readable(registrationId);
        return figures.list(registrationId, criterionId, standing, request);
    }
}
