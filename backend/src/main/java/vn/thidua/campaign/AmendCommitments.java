package vn.thidua.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.campaign.RegistrationGate.Entered;
import vn.thidua.event.SubjectType;
import vn.thidua.obligation.Obligations;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.Violation;

/** A unit says anew what it commits itself to: a version of its own, that waits to be confirmed. What it said before stays readable. */
@ApplicationScoped
class AmendCommitments {

    private final RegistrationGate gate;
    private final CommitmentVersions versions;
    private final CommitmentDebts debts;
    private final Obligations obligations;

    AmendCommitments(
            RegistrationGate gate, CommitmentVersions versions, CommitmentDebts debts, Obligations obligations) {
        this.gate = gate;
        this.versions = versions;
        this.debts = debts;
        this.obligations = obligations;
    }

    @Transactional
    RegistrationView amend(UUID id, CommitmentAmendment amendment, String ifMatch) {
        Entered entered = gate.enter(id, ifMatch);
        Registration registration = entered.registration();
        Campaign campaign = entered.campaign();
        int number = registration.amend(amendment.note(), campaign.state());
        List<Violation> violations = CommitmentRule.violations(campaign, amendment.commitments());
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        versions.add(id, number, amendment.commitments(), amendment.note(), gate.stamp());
        obligations.settle(ConfirmCommitments.AMEND, SubjectType.REGISTRATION, id);
        debts.waiting(registration, campaign);
        return gate.leave(
                entered,
                "REGISTRATION_AMENDED",
                Map.of("campaignId", campaign.id(), "version", number, "commitments", amendment.commitments()));
    }
}
