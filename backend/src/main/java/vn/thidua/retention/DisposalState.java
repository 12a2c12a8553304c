package vn.thidua.retention;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a disposal stands. */
@Schema(
        name = "DisposalState",
        description = "DRAFT, DECIDED by the signatory, CARRIED_OUT with minutes; or DISCARDED before it was decided.")
enum DisposalState {
    DRAFT,
    DECIDED,
    CARRIED_OUT,
    DISCARDED
}
