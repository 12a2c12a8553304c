package vn.thidua.directive;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a unit did with a directive that was addressed to it. */
@Schema(
        name = "DirectiveAddresseeState",
        description = "WAITING for its acknowledgement, ACKNOWLEDGED, or RELEASED: nothing is asked of it any more.")
public enum AddresseeState {
    WAITING,
    ACKNOWLEDGED,
    RELEASED
}
