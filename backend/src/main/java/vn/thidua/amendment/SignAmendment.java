package vn.thidua.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.Role;
import vn.thidua.decision.DecisionSignature;
import vn.thidua.decision.NumberBooks;
import vn.thidua.decision.OfficialNumber;
import vn.thidua.organization.WorkingCalendar;
import vn.thidua.platform.text.Language;
import vn.thidua.platform.time.BusinessClock;
import vn.thidua.register.Register;

/** The signature: number, frozen content, register and what is owed back, all in one transaction; and then it is opened to everyone. */
@ApplicationScoped
class SignAmendment {

    private final Amendments amendments;
    private final AmendmentGate gate;
    private final NumberBooks books;
    private final EnterAmendment entering;
    private final Register register;
    private final AmendmentDebts debts;
    private final WorkingCalendar calendar;
    private final BusinessClock clock;
    private final AmendmentSettings settings;
    private final Actor actor;

    SignAmendment(
            Amendments amendments,
            AmendmentGate gate,
            NumberBooks books,
            EnterAmendment entering,
            Register register,
            AmendmentDebts debts,
            WorkingCalendar calendar,
            BusinessClock clock,
            AmendmentSettings settings,
            Actor actor) {
        this.amendments = amendments;
        this.gate = gate;
        this.books = books;
        this.entering = entering;
        this.register = register;
        this.debts = debts;
        this.calendar = calendar;
        this.clock = clock;
        this.settings = settings;
        this.actor = actor;
    }

    @Transactional
    AmendmentView sign(UUID id, DecisionSignature signature, String ifMatch) {
        Amendment amendment = gate.enter(id, Permission.DECISION_SIGN, ifMatch);
        AmendmentCase facts = amendments.facts(id);
        amendment.requireSignable(facts);
        LocalDate today = clock.today();
        OfficialNumber number = books.take(amendment.unitId(), amendment.symbol(), today.getYear(), signature.number());
        Amendment.Signing signing = new Amendment.Signing(
                number,
                actor.accountId(),
                actor.accountName(),
                signature.signerTitle(),
                signature.signMode(),
                amendment.amendedAuthority(),
                today,
                clock.now());
        amendment.sign(facts, signing);
        List<AmendmentLine> lines = amendments.lines(id, Language.VIETNAMESE);
        byte[] digest = AmendmentContent.digest(amendment, signing, lines);
        amendment.freeze(digest);
        amendments.flush();
        entering.enter(amendment, lines);
        debts.done(amendment, AmendmentDebts.SIGN);
        debts.owe(
                amendment,
                AmendmentDebts.PUBLISH,
                Role.CLERK,
                calendar.dueAfter(today, settings.publishWithinWorkingDays()));
        return gate.leave(
                amendment,
                "AMENDMENT_SIGNED",
                Map.of(
                        "number", number.text(),
                        "signMode", signature.signMode(),
                        "signerTitle", signature.signerTitle(),
                        "digest", HexFormat.of().formatHex(digest),
                        "awards", lines.size()));
    }

    @Transactional
    AmendmentView publish(UUID id, String ifMatch) {
        Amendment amendment = gate.enter(id, Permission.DECISION_PUBLISH, ifMatch);
        LocalDate today = clock.today();
        amendment.publish(amendments.facts(id), today, clock.now());
        register.publishAmendment(id, today);
        debts.done(amendment, AmendmentDebts.PUBLISH);
        return gate.leave(amendment, "AMENDMENT_PUBLISHED", Map.of("on", today));
    }
}
