package vn.thidua.replacement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where it stands. */
@Schema(
        name = "ReplacementState",
        description = "Where it stands; APPROVED is of what is replaced here, FORWARDED of what those above replace.")
enum ReplacementState {
    ASKED,
    APPROVED,
    FORWARDED,
    REFUSED,
    ISSUED,
    HANDED_OVER
}
