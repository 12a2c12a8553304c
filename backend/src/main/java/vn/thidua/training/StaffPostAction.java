package vn.thidua.training;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be done about a post. */
@Schema(name = "StaffPostAction")
enum StaffPostAction {
    END,
    WITHDRAW
}
