package vn.thidua.amendment;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import vn.thidua.access.Role;
import vn.thidua.event.SubjectType;
import vn.thidua.obligation.Debt;
import vn.thidua.obligation.Obligations;

/** What is owed about an amendment; wording under {@code obligation.KIND}. */
@Singleton
class AmendmentDebts {

    static final String SIGN = "AMENDMENT_SIGN";
    static final String PUBLISH = "AMENDMENT_PUBLISH";

    /** Sent above: what becomes of it is to be followed up. */
    static final String FOLLOW = "AMENDMENT_FOLLOW";

    /** Insignia of the State are back: they are to go on to the Ministry of Home Affairs. */
    static final String FORWARD = "AMENDMENT_FORWARD";

    private final Obligations obligations;

    AmendmentDebts(Obligations obligations) {
        this.obligations = obligations;
    }

    void owe(Amendment amendment, String kind, Role role, LocalDate due) {
        obligations.open(new Debt(
                kind,
                SubjectType.AMENDMENT,
                amendment.id(),
                amendment.label(),
                amendment.unitId(),
                role,
                amendment.unitId(),
                due));
    }

    void done(Amendment amendment, String kind) {
        obligations.settle(kind, SubjectType.AMENDMENT, amendment.id());
    }

    void noMore(Amendment amendment) {
        obligations.cancel(SubjectType.AMENDMENT, amendment.id());
    }
}
