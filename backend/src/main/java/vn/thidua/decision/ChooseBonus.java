package vn.thidua.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;

/** The drafter says what a line pays beside titles of the same period that other decisions gave. */
@ApplicationScoped
class ChooseBonus {

    private final DecisionGate gate;
    private final DecisionPages pages;
    private final BonusLedger ledger;
    private final Actor actor;
    private final BusinessClock clock;

    ChooseBonus(DecisionGate gate, DecisionPages pages, BonusLedger ledger, Actor actor, BusinessClock clock) {
        this.gate = gate;
        this.pages = pages;
        this.ledger = ledger;
        this.actor = actor;
        this.clock = clock;
    }

    @Transactional
    DecisionView choose(UUID id, UUID lineId, BonusChoiceDraft choice, String ifMatch) {
        Decision decision = gate.enter(id, Permission.DECISION_DRAFT, ifMatch);
        decision.requireDraft();
        DecisionLine line = pages.view(id).lines().stream()
                .filter(one -> one.id().equals(lineId))
                .findFirst()
                .orElseThrow(Problem::notFound);
        check(line.bonus(), choice);
        ledger.choose(lineId, choice, EarlierBonus.ids(line.bonus().earlier()), actor.accountId(), clock.now());
        decision.touch(clock.now());
        return gate.leave(
                decision,
                "DECISION_BONUS_CHOSEN",
                Map.of(
                        "lineId",
                        lineId,
                        "nominee",
                        line.nominee().name(),
                        "pays",
                        choice.pays(),
                        "reason",
                        choice.reason()));
    }

    /** A difference needs to know what was paid; where no other title stands there is nothing to choose. */
    private static void check(Bonus bonus, BonusChoiceDraft choice) {
        boolean nothingToChoose = bonus.earlier().isEmpty();
        boolean unknown = choice.pays() == BonusPays.DIFFERENCE && !EarlierBonus.isKnown(bonus.earlier());
        if (nothingToChoose || unknown) {
            throw Problem.invalid("/pays", ViolationCode.NOT_OF_THIS_KIND);
        }
    }
}
