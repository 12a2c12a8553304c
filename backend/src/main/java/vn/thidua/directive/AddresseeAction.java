package vn.thidua.directive;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be done about a unit that a directive was addressed to. */
@Schema(name = "DirectiveAddresseeAction")
enum AddresseeAction {
    ACKNOWLEDGE,
    RECORD_SESSION,
    PASS_ON,
    RELEASE
}
