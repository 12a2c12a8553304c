package vn.thidua.directive;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.thidua.access.Role;
import vn.thidua.event.SubjectType;
import vn.thidua.obligation.Debt;
import vn.thidua.obligation.Obligations;
import vn.thidua.organization.Heirs;
import vn.thidua.platform.time.BusinessClock;

/** What a unit owes by a directive that was addressed to it: an acknowledgement, and a plan where one is asked for. */
@Singleton
public class DirectiveDuties {

    static final String ACKNOWLEDGE = "DIRECTIVE_ACKNOWLEDGE";
    static final String PLAN = "PLAN_SUBMIT";

    private final Obligations obligations;
    private final Heirs heirs;
    private final BusinessClock clock;

    DirectiveDuties(Obligations obligations, Heirs heirs, BusinessClock clock) {
        this.obligations = obligations;
        this.heirs = heirs;
        this.clock = clock;
    }

    void addressed(List<Addressee> addressees, String label) {
        obligations.openAll(addressees.stream()
                .flatMap(addressee -> debts(addressee, label))
                .toList());
    }

    private Stream<Debt> debts(Addressee addressee, String label) {
        UUID debtor = heirs.livingCarrierOf(addressee.unitId(), clock.today());
        Debt acknowledge = new Debt(
                ACKNOWLEDGE,
                SubjectType.DIRECTIVE_ADDRESSEE,
                addressee.id(),
                label,
                debtor,
                Role.OFFICER,
                addressee.fromUnitId(),
                addressee.acknowledgeBy());
        Debt plan = new Debt(
                PLAN,
                SubjectType.DIRECTIVE_ADDRESSEE,
                addressee.id(),
                label,
                debtor,
                Role.OFFICER,
                addressee.fromUnitId(),
                addressee.planBy());
        return (addressee.planBy() == null ? Stream.of(acknowledge) : Stream.of(acknowledge, plan))
                .map(debt -> debt.dueOn() == null ? debt : debt.withRoomForMoreTime());
    }

    void acknowledged(UUID addresseeId) {
        obligations.settle(ACKNOWLEDGE, SubjectType.DIRECTIVE_ADDRESSEE, addresseeId);
    }

    /** The plan that was asked of it has been handed in. */
    public void planned(UUID addresseeId) {
        obligations.settle(PLAN, SubjectType.DIRECTIVE_ADDRESSEE, addresseeId);
    }

    void released(UUID addresseeId) {
        obligations.cancel(SubjectType.DIRECTIVE_ADDRESSEE, addresseeId);
    }
}
