package vn.thidua.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Role;
import vn.thidua.campaign.RegistrationGate.Entered;
import vn.thidua.event.SubjectType;
import vn.thidua.obligation.Debt;
import vn.thidua.obligation.Obligations;
import vn.thidua.organization.DueDays;

/** The Standing Office of the campaign's unit answers what a unit commits itself to: it is right, or is to be amended, why and by when. */
@ApplicationScoped
class ConfirmCommitments {

    static final String AMEND = "REGISTRATION_AMEND";

    private final RegistrationGate gate;
    private final CommitmentVersions versions;
    private final CommitmentDebts debts;
    private final Obligations obligations;
    private final DueDays dueDays;

    ConfirmCommitments(
            RegistrationGate gate,
            CommitmentVersions versions,
            CommitmentDebts debts,
            Obligations obligations,
            DueDays dueDays) {
        this.gate = gate;
        this.versions = versions;
        this.debts = debts;
        this.obligations = obligations;
        this.dueDays = dueDays;
    }

    @Transactional
    RegistrationView confirm(UUID id, String ifMatch) {
        Entered entered = gate.enterAsOwner(id, ifMatch);
        Registration registration = entered.registration();
        registration.confirm(entered.campaign().state());
        versions.confirmed(id, registration.versionNumber(), gate.stamp());
        debts.answered(id);
        obligations.cancel(SubjectType.REGISTRATION, id);
        return gate.leave(entered, "REGISTRATION_CONFIRMED", Map.of("version", registration.versionNumber()));
    }

    @Transactional
    RegistrationView askAmendment(UUID id, AmendmentRequest request, String ifMatch) {
        Entered entered = gate.enterAsOwner(id, ifMatch);
        Registration registration = entered.registration();
        registration.askAmendment(entered.campaign().state());
        // After the state was found right: in a wrong one the day does not matter.
        LocalDate dueOn = dueDays.required(request.dueOn(), request.workingDays(), "");
        versions.asked(id, registration.versionNumber(), request.reason(), dueOn, gate.stamp());
        debts.answered(id);
        obligations.open(new Debt(
                        AMEND,
                        SubjectType.REGISTRATION,
                        id,
                        entered.campaign().title(),
                        registration.unitId(),
                        Role.OFFICER,
                        entered.campaign().unitId(),
                        dueOn)
                .withRoomForMoreTime());
        return gate.leave(
                entered,
                "REGISTRATION_AMENDMENT_ASKED",
                Map.of("version", registration.versionNumber(), "reason", request.reason(), "dueOn", dueOn));
    }
}
