package vn.thidua.complaint;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is done about it. */
@Schema(
        name = "ComplaintAction",
        description =
                "ACCEPT takes it up, DECLINE does not, ASSIGN gives it to somebody, VERIFY enters what was found, ANSWER settles it, REOPEN begins the second round, WITHDRAW enters that it was withdrawn, LINK_AMENDMENT names what was changed.")
enum ComplaintAction {
    RECEIVE,
    ACCEPT,
    DECLINE,
    ASSIGN,
    VERIFY,
    ANSWER,
    REOPEN,
    WITHDRAW,
    LINK_AMENDMENT
}
