package vn.thidua.concurrence;

import static vn.thidua.concurrence.ConcurrenceState.ANSWERED;
import static vn.thidua.concurrence.ConcurrenceState.CLOSED;
import static vn.thidua.concurrence.ConcurrenceState.DRAFT;
import static vn.thidua.concurrence.ConcurrenceState.PROPOSED;
import static vn.thidua.concurrence.ConcurrenceState.TO_ANSWER;
import static vn.thidua.concurrence.ConcurrenceState.WAITING;

import java.util.EnumSet;
import vn.thidua.access.Permission;
import vn.thidua.platform.lifecycle.Lifecycle;

/** The life of a request, in either direction: the states of the two meet only at their ends. */
final class ConcurrenceLifecycle {

    static final Lifecycle<ConcurrenceState, ConcurrenceAction, Void> LIFECYCLE =
            Lifecycle.<ConcurrenceState, ConcurrenceAction, Void>named("CONCURRENCE")
                    .step(EnumSet.of(TO_ANSWER, DRAFT), ConcurrenceAction.EDIT, null, Permission.CONCURRENCE_KEEP)
                    .step(TO_ANSWER, ConcurrenceAction.PROPOSE, PROPOSED, Permission.CONCURRENCE_KEEP)
                    .step(PROPOSED, ConcurrenceAction.RETURN, TO_ANSWER, Permission.CONCURRENCE_SIGN)
                    .step(PROPOSED, ConcurrenceAction.SIGN, ANSWERED, Permission.CONCURRENCE_SIGN)
                    .step(DRAFT, ConcurrenceAction.SEND, WAITING, Permission.CONCURRENCE_KEEP)
                    .step(WAITING, ConcurrenceAction.CHASE, null, Permission.CONCURRENCE_KEEP)
                    .step(WAITING, ConcurrenceAction.ANSWER, ANSWERED, Permission.CONCURRENCE_KEEP)
                    .step(
                            EnumSet.of(TO_ANSWER, PROPOSED, DRAFT, WAITING),
                            ConcurrenceAction.CLOSE,
                            CLOSED,
                            Permission.CONCURRENCE_KEEP)
                    .build();

    private ConcurrenceLifecycle() {}
}
