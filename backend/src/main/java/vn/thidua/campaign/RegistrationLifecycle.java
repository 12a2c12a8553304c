package vn.thidua.campaign;

import vn.thidua.access.Permission;
import vn.thidua.platform.lifecycle.Condition;
import vn.thidua.platform.lifecycle.Lifecycle;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;

/** The life of a unit's registration: it stands until it is withdrawn, which it can be while the campaign is under way. */
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
                            RegistrationState.REGISTERED,
                            RegistrationAction.WITHDRAW,
                            RegistrationState.WITHDRAWN,
                            Permission.REGISTRATION_MAKE,
                            CAMPAIGN_UNDER_WAY)
                    .build();

    private RegistrationLifecycle() {}
}
