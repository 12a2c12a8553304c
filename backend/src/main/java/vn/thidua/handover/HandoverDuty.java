package vn.thidua.handover;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.thidua.access.Role;
import vn.thidua.event.SubjectType;
import vn.thidua.obligation.Debt;
import vn.thidua.obligation.Obligations;

/** The clerk owes that all that a decision gives is handed over. */
@Singleton
class HandoverDuty {

    /** Wording under {@code obligation.KIND}. */
    private static final String HAND_OVER = "AWARD_HAND_OVER";

    private final HandoverDues dues;
    private final Obligations obligations;

    HandoverDuty(HandoverDues dues, Obligations obligations) {
        this.dues = dues;
        this.obligations = obligations;
    }

    void owe(List<NewDue> dues) {
        obligations.openAll(dues.stream()
                .filter(due -> due.part().equals(HandoverPart.INSIGNIA.name()))
                .map(due ->
                        debt(due.decisionId(), due.submissionId(), due.decisionNumber(), due.keeperId(), due.dueOn()))
                .distinct()
                .toList());
    }

    /** After a part was handed over or taken back. */
    void follow(HandoverDue due) {
        if (dues.isOpen(due.decisionId(), due.submissionId())) {
            obligations.open(debt(due.decisionId(), due.submissionId(), due.decisionNumber(), due.keeperId(), null));
        } else {
            obligations.settle(HAND_OVER, type(due.decisionId()), of(due.decisionId(), due.submissionId()));
        }
    }

    private static Debt debt(UUID decisionId, UUID submissionId, String number, UUID keeperId, LocalDate dueOn) {
        return new Debt(
                HAND_OVER,
                type(decisionId),
                of(decisionId, submissionId),
                number,
                keeperId,
                Role.CLERK,
                keeperId,
                dueOn);
    }

    private static SubjectType type(UUID decisionId) {
        return decisionId == null ? SubjectType.STATE_SUBMISSION : SubjectType.DECISION;
    }

    private static UUID of(UUID decisionId, UUID submissionId) {
        return decisionId == null ? submissionId : decisionId;
    }
}
