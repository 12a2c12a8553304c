package vn.thidua.profile;

import vn.thidua.access.Permission;
import vn.thidua.platform.lifecycle.Lifecycle;

/** The life of a fact. A statement has the same, and is not corrected: another is made. */
final class FactLifecycle {

    static final Lifecycle<FactState, FactAction, Void> LIFECYCLE = Lifecycle.<FactState, FactAction, Void>named("FACT")
            .step(FactState.STANDING, FactAction.CORRECT, null, Permission.FACT_EDIT)
            .step(FactState.STANDING, FactAction.WITHDRAW, FactState.WITHDRAWN, Permission.FACT_EDIT)
            .build();

    private FactLifecycle() {}
}
