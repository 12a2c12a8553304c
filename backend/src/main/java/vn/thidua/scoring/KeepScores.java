package vn.thidua.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.platform.http.Etag;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.time.BusinessClock;

/** Writes scores, sends them, gives them back. */
@ApplicationScoped
@Transactional
class KeepScores {

    private final ScoreCards cards;
    private final Scores scores;
    private final ScoreSheets sheets;
    private final CardCheck check;
    private final RoundGate gate;
    private final RoundDuties duties;
    private final GridPages pages;
    private final Actor actor;
    private final BusinessClock clock;

    KeepScores(
            ScoreCards cards,
            Scores scores,
            ScoreSheets sheets,
            CardCheck check,
            RoundGate gate,
            RoundDuties duties,
            GridPages pages,
            Actor actor,
            BusinessClock clock) {
        this.cards = cards;
        this.scores = scores;
        this.sheets = sheets;
        this.check = check;
        this.gate = gate;
        this.duties = duties;
        this.pages = pages;
        this.actor = actor;
        this.clock = clock;
    }

    private record Entered(ScoreCard card, ScoringRound round, RoundRow row) {}

    CardView save(UUID id, CardDraft draft, String ifMatch) {
        Entered entered = enter(id, null, ifMatch);
        ScoreCard card = entered.card();
        card.edit(clock.now());
        scores.replace(
                id, check.checked(card.stage(), sheets.tree(entered.round().sheetId()), draft));
        cards.flush();
        return left(
                entered,
                "SCORES_SAVED",
                Map.of("stage", card.stage(), "unit", card.unitId(), "entries", draft.entries()));
    }

    CardView send(UUID id, String ifMatch) {
        Entered entered = enter(id, Permission.SCORE_SEND, ifMatch);
        ScoreCard card = entered.card();
        card.send(actor.accountId(), clock.today(), clock.now());
        List<Violation> violations =
                check.toSend(entered.round(), card, sheets.tree(entered.round().sheetId()));
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        cards.flush();
        duties.sent(card.roundId(), card.stage(), card.scorerId());
        return left(entered, "SCORES_SENT", Map.of("stage", card.stage(), "unit", card.unitId()));
    }

    CardView sendBack(UUID id, CardReturn sent, String ifMatch) {
        Entered entered = enter(id, Permission.SCORING_RUN, ifMatch);
        ScoreCard card = entered.card();
        card.sendBack(sent.reason(), clock.now());
        cards.flush();
        duties.returned(entered.row(), card.stage(), card.scorerId());
        return left(
                entered,
                "SCORES_RETURNED",
                Map.of("stage", card.stage(), "unit", card.unitId(), "reason", sent.reason()));
    }

    /**
     * The card, locked, while its round stands still; allowed, seen as it now is, and at its stage.
     *
     * @param permission null for writing, which each stage asks of others
     */
    private Entered enter(UUID id, Permission permission, String ifMatch) {
        ScoreCard card = cards.findByIdOptional(id).orElseThrow(Problem::notFound);
        RoundRow row = gate.readable(card.roundId());
        Permission asked = permission == null ? card.stage().permission() : permission;
        boolean ofScorer = asked == Permission.SCORE_ENTER || asked == Permission.SCORE_SEND;
        if (ofScorer ? !actor.may(asked, card.scorerId()) : !gate.holder(row).may(asked, null)) {
            throw gate.notAllowed(asked);
        }
        ScoringRound round = gate.held(card.roundId());
        cards.getEntityManager().refresh(card, LockModeType.PESSIMISTIC_WRITE);
        Etag.check(ifMatch, card.version());
        if (!card.stage().isOpen(round.state())
                || permission != null && !card.stage().isSent()) {
            throw Problem.of(
                    ProblemCode.WRONG_STATE, round.state().name(), card.stage().name());
        }
        return new Entered(card, round, row);
    }

    private CardView left(Entered entered, String happening, Map<String, ?> content) {
        gate.leave(entered.round().id(), happening, content);
        return pages.card(entered.row(), entered.card().id());
    }
}
