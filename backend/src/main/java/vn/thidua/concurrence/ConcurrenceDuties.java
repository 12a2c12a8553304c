package vn.thidua.concurrence;

import jakarta.inject.Singleton;
import vn.thidua.access.Role;
import vn.thidua.event.SubjectType;
import vn.thidua.obligation.Debt;
import vn.thidua.obligation.Obligations;

/** What is owed about a request, by where it stands: an opinion, a signature, or to chase whoever has not answered. */
@Singleton
class ConcurrenceDuties {

    /** Wording under {@code obligation.KIND}. */
    private static final String DRAFT_OPINION = "CONCURRENCE_OPINION";

    private static final String SIGN = "CONCURRENCE_SIGN";
    private static final String CHASE = "CONCURRENCE_CHASE";

    private final Obligations obligations;

    ConcurrenceDuties(Obligations obligations) {
        this.obligations = obligations;
    }

    void follow(ConcurrenceRequest request) {
        switch (request.state()) {
            case TO_ANSWER -> {
                settle(request, SIGN);
                open(request, DRAFT_OPINION, Role.STANDING_OFFICE);
                obligations.move(
                        DRAFT_OPINION, SubjectType.CONCURRENCE, request.id(), request.label(), request.dueOn());
            }
            case PROPOSED -> {
                settle(request, DRAFT_OPINION);
                open(request, SIGN, Role.SIGNATORY);
            }
            case WAITING -> open(request, CHASE, Role.STANDING_OFFICE);
            case ANSWERED -> {
                settle(request, SIGN);
                settle(request, CHASE);
            }
            case CLOSED -> obligations.cancel(SubjectType.CONCURRENCE, request.id());
            case DRAFT -> {
                // Nobody owes anything yet.
            }
        }
    }

    private void settle(ConcurrenceRequest request, String kind) {
        obligations.settle(kind, SubjectType.CONCURRENCE, request.id());
    }

    private void open(ConcurrenceRequest request, String kind, Role role) {
        obligations.open(new Debt(
                kind,
                SubjectType.CONCURRENCE,
                request.id(),
                request.label(),
                request.unitId(),
                role,
                null,
                request.dueOn()));
    }
}
