package vn.thidua.campaign;

import jakarta.inject.Singleton;
import java.util.UUID;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;

/** Puts together how a campaign goes down, for whoever asks: campaigns that respond are public, who has none is seen within scope. */
@Singleton
class CascadePages {

    private final CampaignPages campaigns;
    private final Cascades cascades;
    private final RegistrationPages registrations;

    CascadePages(CampaignPages campaigns, Cascades cascades, RegistrationPages registrations) {
        this.campaigns = campaigns;
        this.cascades = cascades;
        this.registrations = registrations;
    }

    CampaignCascade view(UUID campaignId) {
        CampaignRow campaign = campaigns.readable(campaignId);
        return new CampaignCascade(
                new CampaignRef(campaign.id(), campaign.title(), campaign.level()),
                cascades.above(campaignId),
                campaigns.coverage(campaign),
                cascades.criteria(campaignId));
    }

    Listing<CascadeItem> tree(UUID campaignId, UUID criterionId, Boolean responding) {
        CampaignRow campaign = campaigns.readable(campaignId);
        if (campaign.criteria().stream().noneMatch(one -> one.id().equals(criterionId))) {
            throw Problem.invalid("?criterion", ViolationCode.NOT_FOUND);
        }
        return cascades.tree(campaignId, criterionId, campaigns.dayOf(campaign), registrations.seenOf(campaign))
                .where("(t.campaign_id is not null) = :responding", "responding", responding);
    }
}
