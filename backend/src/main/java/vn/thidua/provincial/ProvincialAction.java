package vn.thidua.provincial;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be done to a province's decision. */
@Schema(name = "ProvincialDecisionAction")
enum ProvincialAction {
    EDIT,
    CONFIRM,
    RETURN,
    DISCARD
}
