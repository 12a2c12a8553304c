package vn.thidua.complaint;

import jakarta.inject.Singleton;
import vn.thidua.access.Role;
import vn.thidua.event.SubjectType;
import vn.thidua.obligation.Debt;
import vn.thidua.obligation.Obligations;

/** What the Standing Office owes about a complaint: to say whether it is taken up, and then to settle it. No day: the terms are only remembered. */
@Singleton
class ComplaintDuties {

    /** Wording under {@code obligation.KIND}. */
    private static final String ACCEPT = "COMPLAINT_ACCEPT";

    private static final String SETTLE = "COMPLAINT_SETTLE";

    private final Obligations obligations;

    ComplaintDuties(Obligations obligations) {
        this.obligations = obligations;
    }

    void follow(Complaint complaint, String label) {
        switch (complaint.state()) {
            case RECEIVED -> open(complaint, ACCEPT, label);
            case ACCEPTED, ASSIGNED, VERIFIED -> {
                obligations.settle(ACCEPT, SubjectType.COMPLAINT, complaint.id());
                open(complaint, SETTLE, label);
            }
            case ANSWERED, DECLINED -> {
                obligations.settle(ACCEPT, SubjectType.COMPLAINT, complaint.id());
                obligations.settle(SETTLE, SubjectType.COMPLAINT, complaint.id());
            }
            case WITHDRAWN -> obligations.cancel(SubjectType.COMPLAINT, complaint.id());
        }
    }

    private void open(Complaint complaint, String kind, String label) {
        obligations.open(new Debt(
                kind,
                SubjectType.COMPLAINT,
                complaint.id(),
                label,
                complaint.unitId(),
                Role.STANDING_OFFICE,
                null,
                null));
    }
}
