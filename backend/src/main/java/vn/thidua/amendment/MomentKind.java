package vn.thidua.amendment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a moment in the life of a decision is. */
@Schema(
        name = "MomentKind",
        description =
                "The steps of a decision or amendment from draft to publication; SENT and RECEIVED of its recipients; CORRECTED, ANNULLED, REVOKED and"
                        + " RESTORED of the awards that it gave, by an amendment; GIVEN_BACK and GIVEN_UP of what came back or cannot.")
enum MomentKind {
    DRAFTED,
    PROPOSED,
    RETURNED,
    SIGNED,
    PUBLISHED,
    DISCARDED,
    SENT,
    RECEIVED,
    SUBMITTED,
    DECIDED,
    DECLINED,
    FORWARDED,
    GIVEN_BACK,
    GIVEN_UP,
    CORRECTED,
    ANNULLED,
    REVOKED,
    RESTORED
}
