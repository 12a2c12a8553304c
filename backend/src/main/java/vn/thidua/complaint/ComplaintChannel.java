package vn.thidua.complaint;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How it came. */
@Schema(
        name = "ComplaintChannel",
        description = "How it came; CONSULTATION of an objection that somebody made in public.")
enum ComplaintChannel {
    LETTER,
    IN_PERSON,
    ONLINE,
    FORWARDED,
    PRESS,
    CONSULTATION
}
