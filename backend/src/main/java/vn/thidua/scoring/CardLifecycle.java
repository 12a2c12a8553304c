package vn.thidua.scoring;

import static vn.thidua.scoring.CardState.OPEN;
import static vn.thidua.scoring.CardState.SENT;

import vn.thidua.access.Permission;
import vn.thidua.platform.lifecycle.Lifecycle;

/** The life of what a unit scores of another, or of itself. */
final class CardLifecycle {

    static final Lifecycle<CardState, CardAction, Void> LIFECYCLE = Lifecycle.<CardState, CardAction, Void>named(
                    "SCORE_CARD")
            .step(OPEN, CardAction.EDIT, null, Permission.SCORE_ENTER)
            .step(OPEN, CardAction.SEND, SENT, Permission.SCORE_SEND)
            .step(SENT, CardAction.RETURN, OPEN, Permission.SCORING_RUN)
            .build();

    private CardLifecycle() {}
}
