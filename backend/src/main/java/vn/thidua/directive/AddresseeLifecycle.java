package vn.thidua.directive;

import static vn.thidua.directive.AddresseeAction.ACKNOWLEDGE;
import static vn.thidua.directive.AddresseeAction.PASS_ON;
import static vn.thidua.directive.AddresseeAction.RECORD_SESSION;
import static vn.thidua.directive.AddresseeAction.RELEASE;
import static vn.thidua.directive.AddresseeState.ACKNOWLEDGED;
import static vn.thidua.directive.AddresseeState.RELEASED;
import static vn.thidua.directive.AddresseeState.WAITING;

import vn.thidua.access.Permission;
import vn.thidua.platform.lifecycle.Lifecycle;

/** What a unit does with a directive that was addressed to it: it makes it known and passes it on once it has acknowledged it. */
final class AddresseeLifecycle {

    static final Lifecycle<AddresseeState, AddresseeAction, Void> LIFECYCLE =
            Lifecycle.<AddresseeState, AddresseeAction, Void>named("DIRECTIVE_ADDRESSEE")
                    .step(WAITING, ACKNOWLEDGE, ACKNOWLEDGED, Permission.DIRECTIVE_CARRY)
                    .step(ACKNOWLEDGED, RECORD_SESSION, null, Permission.DIRECTIVE_CARRY)
                    .step(ACKNOWLEDGED, PASS_ON, null, Permission.DIRECTIVE_CARRY)
                    .step(WAITING, RELEASE, RELEASED, Permission.DIRECTIVE_KEEP)
                    .build();

    private AddresseeLifecycle() {}
}
