package vn.thidua.rulebook.fact;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody was away. */
@Schema(name = "LeaveKind")
public enum LeaveKind {
    MATERNITY,
    /** Hurt in combat or while saving people or property. */
    INJURY_IN_DUTY,
    TRAINING,
    UNPAID,
    OTHER
}
