package vn.thidua.provincial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.text.Language;
import vn.thidua.platform.time.BusinessClock;
import vn.thidua.register.AwardEntry;
import vn.thidua.register.Register;

/** The Standing Office has compared the entry with the paper: its lines enter the register; or it goes back, with the reason. */
@ApplicationScoped
class ConfirmProvincialDecision {

    private final ProvincialDecisions decisions;
    private final ProvincialGate gate;
    private final ProvincialRecipients recipients;
    private final Register register;
    private final Actor actor;
    private final BusinessClock clock;

    ConfirmProvincialDecision(
            ProvincialDecisions decisions,
            ProvincialGate gate,
            ProvincialRecipients recipients,
            Register register,
            Actor actor,
            BusinessClock clock) {
        this.decisions = decisions;
        this.gate = gate;
        this.recipients = recipients;
        this.register = register;
        this.actor = actor;
        this.clock = clock;
    }

    @Transactional
    ProvincialView confirm(UUID id, String ifMatch) {
        ProvincialDecision decision = gate.enter(id, Permission.PROVINCIAL_DECISION_CONFIRM, ifMatch);
        decision.confirm(actor.accountId(), clock.now());
        List<AwardEntry> entries = decisions.lines(id, Language.VIETNAMESE).stream()
                .map(line -> entry(decision, line))
                .toList();
        register.enter(entries);
        return gate.leave(decision, "PROVINCIAL_DECISION_CONFIRMED", Map.of("awards", entries.size()));
    }

    private AwardEntry entry(ProvincialDecision decision, ProvincialView.Line line) {
        UUID person = line.recipient().personId();
        UUID collective = line.recipient().collectiveId();
        UnitRef unit = recipients.unitOf(person, collective, decision.unitId(), decision.decidedOn());
        return new AwardEntry(
                line.id(),
                line.award().code(),
                line.recipient().kind(),
                person,
                collective,
                line.recipient().name(),
                line.recipient().address(),
                unit.id(),
                unit.name(),
                line.year(),
                decision.decidedOn(),
                decision.number(),
                decision.authority(),
                null,
                null,
                false);
    }

    @Transactional
    ProvincialView giveBack(UUID id, ProvincialReturn sent, String ifMatch) {
        ProvincialDecision decision = gate.enter(id, Permission.PROVINCIAL_DECISION_CONFIRM, ifMatch);
        decision.giveBack(sent.reason(), clock.now());
        return gate.leave(decision, "PROVINCIAL_DECISION_RETURNED", Map.of("reason", sent.reason()));
    }
}
