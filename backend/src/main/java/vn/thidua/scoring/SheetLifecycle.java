package vn.thidua.scoring;

import static vn.thidua.scoring.SheetAction.DISCARD;
import static vn.thidua.scoring.SheetAction.EDIT;
import static vn.thidua.scoring.SheetAction.ISSUE;
import static vn.thidua.scoring.SheetState.DISCARDED;
import static vn.thidua.scoring.SheetState.DRAFT;
import static vn.thidua.scoring.SheetState.ISSUED;

import vn.thidua.access.Permission;
import vn.thidua.platform.lifecycle.Lifecycle;

/** The life of a score sheet: once members may be scored by it, it stays as it is. */
final class SheetLifecycle {

    static final Lifecycle<SheetState, SheetAction, Void> LIFECYCLE = Lifecycle.<SheetState, SheetAction, Void>named(
                    "SCORE_SHEET")
            .step(DRAFT, EDIT, null, Permission.SCORING_RUN)
            .step(DRAFT, ISSUE, ISSUED, Permission.SCORING_RUN)
            .step(DRAFT, DISCARD, DISCARDED, Permission.SCORING_RUN)
            .build();

    private SheetLifecycle() {}
}
