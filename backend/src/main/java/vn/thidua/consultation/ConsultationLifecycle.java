package vn.thidua.consultation;

import static vn.thidua.consultation.ConsultationState.CANCELLED;
import static vn.thidua.consultation.ConsultationState.CLOSED;
import static vn.thidua.consultation.ConsultationState.DISCARDED;
import static vn.thidua.consultation.ConsultationState.DRAFT;
import static vn.thidua.consultation.ConsultationState.OPEN;

import java.util.EnumSet;
import vn.thidua.access.Permission;
import vn.thidua.platform.lifecycle.Lifecycle;

/** The life of a consultation. What was public is never changed but in its last day, and never in its candidates. */
final class ConsultationLifecycle {

    static final Lifecycle<ConsultationState, ConsultationAction, Void> LIFECYCLE =
            Lifecycle.<ConsultationState, ConsultationAction, Void>named("CONSULTATION")
                    .step(DRAFT, ConsultationAction.EDIT, null, Permission.CONSULTATION_KEEP)
                    .step(DRAFT, ConsultationAction.OPEN, OPEN, Permission.CONSULTATION_KEEP)
                    .step(OPEN, ConsultationAction.EXTEND, null, Permission.CONSULTATION_KEEP)
                    .step(EnumSet.of(OPEN, CLOSED), ConsultationAction.CANCEL, CANCELLED, Permission.CONSULTATION_KEEP)
                    .step(DRAFT, ConsultationAction.DISCARD, DISCARDED, Permission.CONSULTATION_KEEP)
                    .build();

    private ConsultationLifecycle() {}
}
