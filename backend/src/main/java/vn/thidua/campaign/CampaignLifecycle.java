package vn.thidua.campaign;

import static vn.thidua.campaign.CampaignAction.CANCEL;
import static vn.thidua.campaign.CampaignAction.CHECK;
import static vn.thidua.campaign.CampaignAction.CLOSE;
import static vn.thidua.campaign.CampaignAction.DISCARD;
import static vn.thidua.campaign.CampaignAction.EDIT;
import static vn.thidua.campaign.CampaignAction.LAUNCH;
import static vn.thidua.campaign.CampaignAction.PROPOSE;
import static vn.thidua.campaign.CampaignAction.REGISTER;
import static vn.thidua.campaign.CampaignAction.RESPOND;
import static vn.thidua.campaign.CampaignAction.RETURN;
import static vn.thidua.campaign.CampaignAction.REVIEW;
import static vn.thidua.campaign.CampaignState.CANCELLED;
import static vn.thidua.campaign.CampaignState.CLOSED;
import static vn.thidua.campaign.CampaignState.DISCARDED;
import static vn.thidua.campaign.CampaignState.DRAFT;
import static vn.thidua.campaign.CampaignState.LAUNCHED;
import static vn.thidua.campaign.CampaignState.PROPOSED;

import vn.thidua.access.Permission;
import vn.thidua.platform.lifecycle.Condition;
import vn.thidua.platform.lifecycle.Lifecycle;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;

/**
 * The life of a campaign. A campaign must have clear goals, contents and criteria (the plan, II.4; Law 06/2022/QH15, Article 17), so none comes
 * before who launches it without them. While it is under way it may be reviewed as often as wanted and responded to by campaigns of its own; it ends
 * by being summed up, or given up by who may launch.
 */
final class CampaignLifecycle {

    private static final Condition<CampaignFacts> HAS_GOALS =
            new Condition<>("CAMPAIGN_HAS_GOALS", facts -> facts.goals() != null, required("/goals"));
    private static final Condition<CampaignFacts> HAS_CONTENTS =
            new Condition<>("CAMPAIGN_HAS_CONTENTS", facts -> facts.contents() != null, required("/contents"));
    private static final Condition<CampaignFacts> HAS_CRITERIA =
            new Condition<>("CAMPAIGN_HAS_CRITERIA", CampaignFacts::hasCriteria, required("/criteria"));
    private static final Condition<CampaignFacts> HAS_START =
            new Condition<>("CAMPAIGN_HAS_START", facts -> facts.startsOn() != null, required("/startsOn"));
    private static final Condition<CampaignFacts> HAS_END =
            new Condition<>("CAMPAIGN_HAS_END", facts -> facts.endsOn() != null, required("/endsOn"));

    static final Lifecycle<CampaignState, CampaignAction, CampaignFacts> LIFECYCLE =
            Lifecycle.<CampaignState, CampaignAction, CampaignFacts>named("CAMPAIGN")
                    .step(DRAFT, EDIT, null, Permission.CAMPAIGN_DRAFT)
                    .step(
                            DRAFT,
                            PROPOSE,
                            PROPOSED,
                            Permission.CAMPAIGN_DRAFT,
                            HAS_GOALS,
                            HAS_CONTENTS,
                            HAS_CRITERIA,
                            HAS_START,
                            HAS_END)
                    .step(DRAFT, DISCARD, DISCARDED, Permission.CAMPAIGN_DRAFT)
                    .step(PROPOSED, LAUNCH, LAUNCHED, Permission.CAMPAIGN_LAUNCH)
                    .step(PROPOSED, RETURN, DRAFT, Permission.CAMPAIGN_LAUNCH)
                    .step(LAUNCHED, REGISTER, null, Permission.REGISTRATION_MAKE)
                    .step(LAUNCHED, RESPOND, null, Permission.CAMPAIGN_DRAFT)
                    .step(LAUNCHED, REVIEW, null, Permission.CAMPAIGN_CLOSE)
                    .step(LAUNCHED, CHECK, null, Permission.CAMPAIGN_CHECK_PLAN)
                    .step(LAUNCHED, CLOSE, CLOSED, Permission.CAMPAIGN_CLOSE)
                    .step(LAUNCHED, CANCEL, CANCELLED, Permission.CAMPAIGN_LAUNCH)
                    .build();

    private CampaignLifecycle() {}

    private static Violation required(String pointer) {
        return Violation.at(pointer, ViolationCode.REQUIRED);
    }
}
