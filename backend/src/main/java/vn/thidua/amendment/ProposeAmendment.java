package vn.thidua.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Permission;
import vn.thidua.access.Role;
import vn.thidua.decision.DecisionReturn;
import vn.thidua.organization.WorkingCalendar;
import vn.thidua.platform.time.BusinessClock;

/** The Standing Office puts an amendment before who signs it; who finds it wanting sends it back. */
@ApplicationScoped
class ProposeAmendment {

    private final Amendments amendments;
    private final AmendmentGate gate;
    private final AmendmentDebts debts;
    private final WorkingCalendar calendar;
    private final BusinessClock clock;
    private final AmendmentSettings settings;

    ProposeAmendment(
            Amendments amendments,
            AmendmentGate gate,
            AmendmentDebts debts,
            WorkingCalendar calendar,
            BusinessClock clock,
            AmendmentSettings settings) {
        this.amendments = amendments;
        this.gate = gate;
        this.debts = debts;
        this.calendar = calendar;
        this.clock = clock;
        this.settings = settings;
    }

    @Transactional
    AmendmentView propose(UUID id, String ifMatch) {
        Amendment amendment = gate.enter(id, Permission.DECISION_DRAFT, ifMatch);
        amendment.propose(amendments.facts(id), clock.now());
        LocalDate due = calendar.dueAfter(clock.today(), settings.signWithinWorkingDays());
        debts.owe(amendment, AmendmentDebts.SIGN, Role.SIGNATORY, due);
        return gate.leave(amendment, "AMENDMENT_PROPOSED", Map.of("dueOn", due));
    }

    @Transactional
    AmendmentView sendBack(UUID id, DecisionReturn sent, String ifMatch) {
        Amendment amendment = gate.enter(id, Permission.DECISION_SIGN, ifMatch);
        amendment.sendBack(amendments.facts(id), sent.reason(), clock.now());
        debts.noMore(amendment);
        return gate.leave(amendment, "AMENDMENT_RETURNED", Map.of("reason", sent.reason()));
    }
}
