package vn.thidua.training;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has become of a post. */
@Schema(
        name = "StaffPostState",
        description = "HELD with no last day, ENDED with one, WITHDRAWN because it was entered by mistake.")
enum StaffPostState {
    HELD,
    ENDED,
    WITHDRAWN
}
