package vn.thidua.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import vn.thidua.campaign.RegistrationGate.Entered;
import vn.thidua.event.SubjectType;
import vn.thidua.obligation.Obligations;
import vn.thidua.platform.time.BusinessClock;

/**
 * A unit takes its registration back and says why. It is not asked again: what it owed was an answer, and the reason is one. It may register anew
 * while the campaign is under way.
 */
@ApplicationScoped
class WithdrawRegistration {

    private final RegistrationGate gate;
    private final Obligations obligations;
    private final BusinessClock clock;

    WithdrawRegistration(RegistrationGate gate, Obligations obligations, BusinessClock clock) {
        this.gate = gate;
        this.obligations = obligations;
        this.clock = clock;
    }

    @Transactional
    RegistrationView withdraw(UUID id, RegistrationWithdrawal withdrawal, String ifMatch) {
        Entered entered = gate.enter(id, ifMatch);
        entered.registration().withdraw(withdrawal.reason(), entered.campaign().state(), clock.now());
        obligations.cancel(SubjectType.REGISTRATION, id);
        return gate.leave(
                entered,
                "REGISTRATION_WITHDRAWN",
                Map.of("campaignId", entered.campaign().id(), "reason", withdrawal.reason()));
    }
}
