package vn.thidua.campaign;

import static vn.thidua.campaign.RegistrationAction.AMEND;
import static vn.thidua.campaign.RegistrationAction.ASK_AMENDMENT;
import static vn.thidua.campaign.RegistrationAction.CONFIRM;
import static vn.thidua.campaign.RegistrationAction.REPORT;
import static vn.thidua.campaign.RegistrationAction.WITHDRAW;
import static vn.thidua.campaign.RegistrationState.AMENDMENT_ASKED;
import static vn.thidua.campaign.RegistrationState.CONFIRMED;
import static vn.thidua.campaign.RegistrationState.REGISTERED;
import static vn.thidua.campaign.RegistrationState.WITHDRAWN;

import java.util.EnumSet;
import vn.thidua.access.Permission;
import vn.thidua.platform.lifecycle.Condition;
import vn.thidua.platform.lifecycle.Lifecycle;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;

/**
 * The life of a unit's registration. The campaign's own unit confirms what the unit commits itself to or asks to amend it; what is amended waits to
 * be confirmed anew. A confirmed one is amended only when that is asked. What it has come to
 * is reported while it stands. It ends by withdrawal, while the campaign is under way.
 */
final class RegistrationLifecycle {

    /** What the lifecycle looks at. */
    record Facts(CampaignState campaign) {}

    private static final Condition<Facts> CAMPAIGN_UNDER_WAY = new Condition<>(
            "REGISTRATION_CAMPAIGN_UNDER_WAY",
            facts -> facts.campaign() == CampaignState.LAUNCHED,
            Violation.at("/campaign", ViolationCode.NOT_READY));

    static final Lifecycle<RegistrationState, RegistrationAction, Facts> LIFECYCLE =
            Lifecycle.<RegistrationState, RegistrationAction, Facts>named("REGISTRATION")
                    .step(
                            EnumSet.of(REGISTERED, AMENDMENT_ASKED),
                            CONFIRM,
                            CONFIRMED,
                            Permission.REGISTRATION_CONFIRM,
                            CAMPAIGN_UNDER_WAY)
                    .step(
                            EnumSet.of(REGISTERED, CONFIRMED),
                            ASK_AMENDMENT,
                            AMENDMENT_ASKED,
                            Permission.REGISTRATION_CONFIRM,
                            CAMPAIGN_UNDER_WAY)
                    .step(
                            EnumSet.of(REGISTERED, AMENDMENT_ASKED),
                            AMEND,
                            REGISTERED,
                            Permission.REGISTRATION_MAKE,
                            CAMPAIGN_UNDER_WAY)
                    .step(
                            EnumSet.of(REGISTERED, AMENDMENT_ASKED, CONFIRMED),
                            REPORT,
                            null,
                            Permission.REGISTRATION_MAKE,
                            CAMPAIGN_UNDER_WAY)
                    .step(
                            EnumSet.of(REGISTERED, AMENDMENT_ASKED, CONFIRMED),
                            WITHDRAW,
                            WITHDRAWN,
                            Permission.REGISTRATION_MAKE,
                            CAMPAIGN_UNDER_WAY)
                    .build();

    private RegistrationLifecycle() {}
}
