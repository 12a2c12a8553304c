package vn.thidua.titleregistration;

import static vn.thidua.titleregistration.TitleRegistrationAction.EDIT;
import static vn.thidua.titleregistration.TitleRegistrationAction.REOPEN;
import static vn.thidua.titleregistration.TitleRegistrationAction.SUBMIT;
import static vn.thidua.titleregistration.TitleRegistrationState.DRAFT;
import static vn.thidua.titleregistration.TitleRegistrationState.REOPENED;
import static vn.thidua.titleregistration.TitleRegistrationState.SUBMITTED;

import java.util.EnumSet;
import vn.thidua.access.Permission;
import vn.thidua.platform.lifecycle.Condition;
import vn.thidua.platform.lifecycle.Lifecycle;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;

/** The life of a registration; what it is asked of is how many lines it has. */
final class TitleRegistrationLifecycle {

    private static final Condition<Integer> HAS_LINES = new Condition<>(
            "TITLE_REGISTRATION_HAS_LINES", lines -> lines > 0, Violation.at("/lines", ViolationCode.REQUIRED));

    static final Lifecycle<TitleRegistrationState, TitleRegistrationAction, Integer> LIFECYCLE =
            Lifecycle.<TitleRegistrationState, TitleRegistrationAction, Integer>named("TITLE_REGISTRATION")
                    .step(EnumSet.of(DRAFT, REOPENED), EDIT, null, Permission.TITLE_REGISTRATION_DRAFT)
                    .step(
                            EnumSet.of(DRAFT, REOPENED),
                            SUBMIT,
                            SUBMITTED,
                            Permission.TITLE_REGISTRATION_SUBMIT,
                            HAS_LINES)
                    .step(SUBMITTED, REOPEN, REOPENED, Permission.TITLE_REGISTRATION_SUBMIT)
                    .build();

    private TitleRegistrationLifecycle() {}
}
