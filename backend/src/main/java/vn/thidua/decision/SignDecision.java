package vn.thidua.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.Role;
import vn.thidua.dossier.HeldNominations;
import vn.thidua.dossier.Nominations;
import vn.thidua.event.SubjectType;
import vn.thidua.obligation.Debt;
import vn.thidua.obligation.Obligations;
import vn.thidua.organization.WorkingCalendar;
import vn.thidua.platform.text.Language;
import vn.thidua.platform.time.BusinessClock;
import vn.thidua.register.AwardEntry;
import vn.thidua.register.Recipient;
import vn.thidua.register.Register;

/**
 * The signature: number, frozen content, register, outcomes and what is owed next, all in one transaction. Locks are taken in one order (decision,
 * dossiers, number book, nominees), the book late and for a short time, since every signature of the authority waits for it.
 */
@ApplicationScoped
class SignDecision {

    static final String PUBLISH = "DECISION_PUBLISH";

    private final Decisions decisions;
    private final DecisionGate gate;
    private final NumberBooks books;
    private final Nominations nominations;
    private final HeldNominations held;
    private final Register register;
    private final DecisionBonuses bonuses;
    private final BonusLedger ledger;
    private final Obligations obligations;
    private final WorkingCalendar calendar;
    private final BusinessClock clock;
    private final DecisionSettings settings;
    private final Actor actor;

    SignDecision(
            Decisions decisions,
            DecisionGate gate,
            NumberBooks books,
            Nominations nominations,
            HeldNominations held,
            Register register,
            DecisionBonuses bonuses,
            BonusLedger ledger,
            Obligations obligations,
            WorkingCalendar calendar,
            BusinessClock clock,
            DecisionSettings settings,
            Actor actor) {
        this.decisions = decisions;
        this.gate = gate;
        this.books = books;
        this.nominations = nominations;
        this.held = held;
        this.register = register;
        this.bonuses = bonuses;
        this.ledger = ledger;
        this.obligations = obligations;
        this.calendar = calendar;
        this.clock = clock;
        this.settings = settings;
        this.actor = actor;
    }

    @Transactional
    DecisionView sign(UUID id, DecisionSignature signature, String ifMatch) {
        Decision decision = gate.enter(id, Permission.DECISION_SIGN, ifMatch);
        List<UUID> nominationIds = decisions.nominationIds(id);
        nominations.lock(nominationIds);
        DecisionCase facts = decisions.facts(id);
        decision.requireSignable(facts);
        held.refuse(nominationIds, place -> "/lines/" + place, actor.locale());
        LocalDate today = clock.today();
        OfficialNumber number = books.take(decision.unitId(), decision.symbol(), today.getYear(), signature.number());
        decision.sign(
                facts,
                new Signing(
                        number,
                        actor.accountId(),
                        actor.accountName(),
                        signature.signerTitle(),
                        signature.signMode(),
                        today,
                        clock.now()));
        Decider decider = decisions.decider(decision.unitId()).orElseThrow();
        List<DecisionRate> rates = decisions.lines(id, Language.VIETNAMESE);
        lockNominees(rates);
        List<DecisionLine> lines = bonuses.priced(id, rates, decider.unit(), today, Language.VIETNAMESE);
        byte[] digest = content(decision, signature, lines).digest();
        decision.freeze(digest);
        // The number must be found taken before awards are written under it.
        decisions.flush();
        ledger.freeze(lines);
        register.enter(entries(decision, decider, lines));
        nominations.award(nominationIds, today);
        obligations.settle(ProposeDecision.SIGN, SubjectType.DECISION, id);
        owePublication(decision);
        return gate.leave(
                decision,
                "DECISION_SIGNED",
                Map.of(
                        "number", number.text(),
                        "signMode", signature.signMode(),
                        "signerTitle", signature.signerTitle(),
                        "digest", HexFormat.of().formatHex(digest),
                        "awards", lines.size()));
    }

    /** Another authority's signature does not wait for this book, and may give the same people a title. */
    private void lockNominees(List<DecisionRate> rates) {
        List<Recipient> nominees =
                rates.stream().map(rate -> rate.line().nominee()).toList();
        ledger.lock(
                nominees.stream()
                        .map(Recipient::personId)
                        .filter(Objects::nonNull)
                        .toList(),
                nominees.stream()
                        .map(Recipient::collectiveId)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private DecisionContent content(Decision decision, DecisionSignature signature, List<DecisionLine> lines) {
        return new DecisionContent(
                decision.id(),
                decision.numberText(),
                decision.title(),
                decision.legalBasis(),
                decision.unitId(),
                actor.accountName(),
                signature.signerTitle(),
                signature.signMode(),
                decision.signedOn(),
                lines.stream()
                        .map(line -> new DecisionContent.Line(
                                line.id(),
                                line.nominee().name(),
                                line.nominee().id(),
                                line.unit().id(),
                                line.unit().name(),
                                line.award().code(),
                                line.year()))
                        .toList());
    }

    private static List<AwardEntry> entries(Decision decision, Decider decider, List<DecisionLine> lines) {
        String authority = decider.title();
        return lines.stream().map(line -> entry(decision, authority, line)).toList();
    }

    private static AwardEntry entry(Decision decision, String authority, DecisionLine line) {
        return new AwardEntry(
                line.id(),
                line.award().code(),
                line.nominee().kind(),
                line.nominee().personId(),
                line.nominee().collectiveId(),
                line.nominee().name(),
                line.nominee().address(),
                line.unit().id(),
                line.unit().name(),
                line.year(),
                decision.signedOn(),
                decision.numberText(),
                authority,
                decision.id(),
                line.nominationId(),
                false);
    }

    private void owePublication(Decision decision) {
        obligations.open(new Debt(
                PUBLISH,
                SubjectType.DECISION,
                decision.id(),
                decision.label(),
                decision.unitId(),
                Role.CLERK,
                decision.unitId(),
                calendar.dueAfter(clock.today(), settings.publishWithinWorkingDays())));
    }
}
