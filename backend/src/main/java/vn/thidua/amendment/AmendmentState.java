package vn.thidua.amendment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an amendment stands. */
@Schema(
        name = "AmendmentState",
        description =
                "PROPOSED, SIGNED and PUBLISHED are of the house's own; SUBMITTED, DECIDED and DECLINED of what those above the ministry decide.")
enum AmendmentState {
    DRAFT,
    /** Before who signs it. */
    PROPOSED,
    /** Numbered and signed; the register says so. */
    SIGNED,
    /** Open to everyone. */
    PUBLISHED,
    /** With those above the ministry. */
    SUBMITTED,
    /** They decided so; the register says so. */
    DECIDED,
    /** They did not. */
    DECLINED,
    /** A draft that was given up. */
    DISCARDED;

    boolean isInForce() {
        return this == SIGNED || this == PUBLISHED || this == DECIDED;
    }
}
