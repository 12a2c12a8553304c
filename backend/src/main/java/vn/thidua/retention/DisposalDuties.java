package vn.thidua.retention;

import jakarta.inject.Singleton;
import vn.thidua.access.Role;
import vn.thidua.event.SubjectType;
import vn.thidua.obligation.Debt;
import vn.thidua.obligation.Obligations;

/** What is owed about a disposal: to decide it, and then to carry it out. */
@Singleton
class DisposalDuties {

    /** Wording under {@code obligation.KIND}. */
    private static final String DECIDE = "DISPOSAL_DECIDE";

    private static final String CARRY_OUT = "DISPOSAL_CARRY_OUT";

    private final Obligations obligations;

    DisposalDuties(Obligations obligations) {
        this.obligations = obligations;
    }

    void follow(Disposal disposal) {
        switch (disposal.state()) {
            case DRAFT -> {
                open(disposal, DECIDE, Role.SIGNATORY);
                obligations.move(DECIDE, SubjectType.DISPOSAL, disposal.id(), disposal.label(), null);
            }
            case DECIDED -> {
                obligations.settle(DECIDE, SubjectType.DISPOSAL, disposal.id());
                open(disposal, CARRY_OUT, Role.STANDING_OFFICE);
            }
            case CARRIED_OUT -> obligations.settle(CARRY_OUT, SubjectType.DISPOSAL, disposal.id());
            case DISCARDED -> obligations.cancel(SubjectType.DISPOSAL, disposal.id());
        }
    }

    private void open(Disposal disposal, String kind, Role role) {
        obligations.open(new Debt(
                kind, SubjectType.DISPOSAL, disposal.id(), disposal.label(), disposal.unitId(), role, null, null));
    }
}
