package vn.thidua.decision;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a decision stands. */
@Schema(name = "DecisionState")
public enum DecisionState {
    DRAFT,
    /** Before who signs it. */
    PROPOSED,
    /** Numbered and signed; its awards are in the register. */
    SIGNED,
    /** Open to everyone. */
    PUBLISHED,
    /** A draft that was given up; its lines are free again. */
    DISCARDED
}
