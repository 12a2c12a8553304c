package vn.thidua.decision;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.time.BusinessClock;
import vn.thidua.register.AwardItem;
import vn.thidua.register.DecidedAwards;

/** Puts together what the page of one decision says, for whoever asks. */
@Singleton
class DecisionPages {

    private final Decisions decisions;
    private final NumberBooks books;
    private final DecidedAwards awards;
    private final DecisionBonuses bonuses;
    private final BusinessClock clock;
    private final Actor actor;

    DecisionPages(
            Decisions decisions,
            NumberBooks books,
            DecidedAwards awards,
            DecisionBonuses bonuses,
            BusinessClock clock,
            Actor actor) {
        this.decisions = decisions;
        this.books = books;
        this.awards = awards;
        this.bonuses = bonuses;
        this.clock = clock;
        this.actor = actor;
    }

    DecisionView view(UUID id) {
        DecisionRow row = decisions.row(id).orElseThrow(Problem::notFound);
        actor.require(Permission.DECISION_READ, row.unit().id());
        int year = (row.signedOn() == null ? clock.today() : row.signedOn()).getYear();
        return DecisionView.of(
                row,
                books.mode(row.unit().id(), row.symbol(), year),
                lines(row),
                DecisionLifecycle.LIFECYCLE.actions(
                        decisions.facts(id), row.state(), actor, row.unit().id(), actor.locale()));
    }

    /** Signed lines say what the register holds, not what units are called today. */
    private List<DecisionLine> lines(DecisionRow row) {
        LocalDate day = row.isSigned() ? row.signedOn() : clock.today();
        List<DecisionLine> lines =
                bonuses.priced(row.id(), decisions.lines(row.id(), actor.locale()), row.unit(), day, actor.locale());
        if (!row.isSigned()) {
            return lines;
        }
        Map<UUID, AwardItem> entered = awards.of(row.id(), actor.locale()).stream()
                .collect(Collectors.toMap(AwardItem::id, Function.identity()));
        return lines.stream()
                .map(line -> asEntered(line, entered.get(line.id())))
                .toList();
    }

    private static DecisionLine asEntered(DecisionLine line, AwardItem award) {
        return new DecisionLine(
                line.id(),
                line.nominationId(),
                line.dossier(),
                award.recipient(),
                award.unit(),
                award.award(),
                award.year(),
                line.bonus());
    }

    PublicDecisionView publicView(UUID id, Locale locale) {
        DecisionRow row = decisions
                .row(id)
                .filter(found -> found.state() == DecisionState.PUBLISHED)
                .orElseThrow(Problem::notFound);
        Map<UUID, AwardItem> entered =
                awards.ofPublished(id, locale).stream().collect(Collectors.toMap(AwardItem::id, Function.identity()));
        return PublicDecisionView.of(
                row, decisions.lineIds(id).stream().map(entered::get).toList());
    }
}
