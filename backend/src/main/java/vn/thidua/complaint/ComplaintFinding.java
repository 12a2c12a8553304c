package vn.thidua.complaint;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was found. */
@Schema(name = "ComplaintFinding", description = "Whether it was found to be right.")
enum ComplaintFinding {
    RIGHT,
    PARTLY,
    WRONG
}
