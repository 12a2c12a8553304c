package vn.thidua.consultation;

import static vn.thidua.consultation.CommentState.ANSWERED;
import static vn.thidua.consultation.CommentState.BEFORE_COUNCIL;
import static vn.thidua.consultation.CommentState.RECEIVED;

import java.util.EnumSet;
import vn.thidua.access.Permission;
import vn.thidua.platform.lifecycle.Lifecycle;

/** The life of a comment; what was answered stays answered. */
final class CommentLifecycle {

    static final Lifecycle<CommentState, CommentAction, Void> LIFECYCLE =
            Lifecycle.<CommentState, CommentAction, Void>named("CONSULTATION_COMMENT")
                    .step(
                            EnumSet.of(RECEIVED, BEFORE_COUNCIL),
                            CommentAction.ANSWER,
                            ANSWERED,
                            Permission.CONSULTATION_KEEP)
                    .step(RECEIVED, CommentAction.REFER, BEFORE_COUNCIL, Permission.CONSULTATION_KEEP)
                    .step(RECEIVED, CommentAction.CLAIM, null, Permission.CONSULTATION_KEEP)
                    .build();

    private CommentLifecycle() {}
}
