package vn.thidua.access;

import vn.thidua.platform.lifecycle.Condition;
import vn.thidua.platform.lifecycle.Lifecycle;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;

/** Whether an account may sign in. */
enum AccountState {
    ACTIVE,
    LOCKED;

    /** What an administrator does with an account. */
    enum Action {
        CHANGE,
        GRANT,
        RESET_PASSWORD,
        LOCK,
        UNLOCK
    }

    /**
     * An account as one administrator sees it.
     *
     * @param own whether it is the administrator's own
     * @param last whether nobody else administers what it does
     */
    record Sight(boolean own, boolean last) {}

    private static final Condition<Sight> NOT_OWN =
            new Condition<>("ACCOUNT_NOT_OWN", sight -> !sight.own(), Violation.at("", ViolationCode.NOT_OF_THIS_KIND));
    private static final Condition<Sight> NOT_LAST = new Condition<>(
            "ACCOUNT_NOT_LAST_ADMIN", sight -> !sight.last(), Violation.at("", ViolationCode.NOT_OF_THIS_KIND));

    static final Lifecycle<AccountState, Action, Sight> LIFECYCLE = Lifecycle.<AccountState, Action, Sight>named(
                    "ACCOUNT")
            .step(ACTIVE, Action.CHANGE, null, Permission.ACCOUNT_EDIT)
            .step(ACTIVE, Action.GRANT, null, Permission.ACCOUNT_EDIT)
            .step(ACTIVE, Action.RESET_PASSWORD, null, Permission.ACCOUNT_EDIT, NOT_OWN)
            .step(ACTIVE, Action.LOCK, LOCKED, Permission.ACCOUNT_EDIT, NOT_OWN, NOT_LAST)
            .step(LOCKED, Action.UNLOCK, ACTIVE, Permission.ACCOUNT_EDIT)
            .build();
}
