package vn.thidua.retention;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be done with a disposal. */
@Schema(name = "DisposalAction")
enum DisposalAction {
    EDIT,
    DECIDE,
    CARRY_OUT,
    DISCARD
}
