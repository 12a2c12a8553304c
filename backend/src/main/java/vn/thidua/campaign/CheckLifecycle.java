package vn.thidua.campaign;

import static vn.thidua.campaign.CheckAction.ANSWER;
import static vn.thidua.campaign.CheckAction.CANCEL;
import static vn.thidua.campaign.CheckAction.FIND;
import static vn.thidua.campaign.CheckAction.PASS;
import static vn.thidua.campaign.CheckAction.SEND_BACK;
import static vn.thidua.campaign.CheckAction.VERIFY;
import static vn.thidua.campaign.CheckState.ANSWERED;
import static vn.thidua.campaign.CheckState.CANCELLED;
import static vn.thidua.campaign.CheckState.GOOD;
import static vn.thidua.campaign.CheckState.MENDED;
import static vn.thidua.campaign.CheckState.PLANNED;
import static vn.thidua.campaign.CheckState.TO_MEND;

import vn.thidua.access.Permission;
import vn.thidua.platform.lifecycle.Lifecycle;

/** The life of a check. What is open when its campaign is given up lapses with it: no step of anybody's. */
final class CheckLifecycle {

    /** Nothing but the state is asked. */
    record Facts() {}

    static final Lifecycle<CheckState, CheckAction, Facts> LIFECYCLE = Lifecycle.<CheckState, CheckAction, Facts>named(
                    "CAMPAIGN_CHECK")
            .step(PLANNED, PASS, GOOD, Permission.CAMPAIGN_CHECK)
            .step(PLANNED, FIND, TO_MEND, Permission.CAMPAIGN_CHECK)
            .step(PLANNED, CANCEL, CANCELLED, Permission.CAMPAIGN_CHECK_PLAN)
            .step(TO_MEND, ANSWER, ANSWERED, Permission.CAMPAIGN_CHECK_ANSWER)
            .step(ANSWERED, VERIFY, MENDED, Permission.CAMPAIGN_CHECK)
            .step(ANSWERED, SEND_BACK, TO_MEND, Permission.CAMPAIGN_CHECK)
            .build();

    private CheckLifecycle() {}
}
