package vn.thidua.stateaward;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a term is for. */
@Schema(name = "StateTermStep")
public enum StateTermStep {
    REACH,
    APPRAISE,
    RETURN,
    HAND_OVER
}
