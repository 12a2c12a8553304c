package vn.thidua.plan;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import vn.thidua.access.Role;
import vn.thidua.directive.DirectiveDuties;
import vn.thidua.event.SubjectType;
import vn.thidua.obligation.Debt;
import vn.thidua.obligation.Obligations;
import vn.thidua.organization.Heirs;
import vn.thidua.organization.Units;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.time.BusinessClock;

/** What is owed about a plan: the plan, an answer to it, and its amendment. */
@Singleton
class PlanDuties {

    private static final String APPROVE = "PLAN_APPROVE";
    private static final String AMEND = "PLAN_AMEND";

    private final Obligations obligations;
    private final DirectiveDuties directives;
    private final Plans plans;
    private final Units units;
    private final Heirs heirs;
    private final BusinessClock clock;

    PlanDuties(
            Obligations obligations,
            DirectiveDuties directives,
            Plans plans,
            Units units,
            Heirs heirs,
            BusinessClock clock) {
        this.obligations = obligations;
        this.directives = directives;
        this.plans = plans;
        this.units = units;
        this.heirs = heirs;
        this.clock = clock;
    }

    /** No text names a day for the answer. */
    void submitted(Plan plan) {
        directives.planned(plan.addresseeId());
        obligations.settle(AMEND, SubjectType.PLAN, plan.id());
        UUID approver = heirs.livingCarrierOf(plan.fromUnitId(), clock.today());
        obligations.open(new Debt(
                APPROVE,
                SubjectType.PLAN,
                plan.id(),
                label(plan),
                approver,
                plans.isMinistry(approver) ? Role.STANDING_OFFICE : Role.UNIT_HEAD,
                plan.unitId(),
                null));
    }

    void approved(UUID planId) {
        obligations.settle(APPROVE, SubjectType.PLAN, planId);
    }

    void asked(Plan plan, LocalDate dueOn) {
        obligations.settle(APPROVE, SubjectType.PLAN, plan.id());
        obligations.open(new Debt(
                        AMEND,
                        SubjectType.PLAN,
                        plan.id(),
                        plan.title(),
                        heirs.livingCarrierOf(plan.unitId(), clock.today()),
                        Role.OFFICER,
                        plan.fromUnitId(),
                        dueOn)
                .withRoomForMoreTime());
    }

    private String label(Plan plan) {
        return units.ref(plan.unitId()).map(UnitRef::name).orElseThrow() + " · " + plan.title();
    }
}
