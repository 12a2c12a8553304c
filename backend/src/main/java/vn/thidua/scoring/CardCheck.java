package vn.thidua.scoring;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.thidua.document.ReadableDocuments;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;

/** What is wrong with scores: at any time, that they are beyond what the sheet allows; when they are sent, that they lack points or a reason. */
@Singleton
class CardCheck {

    private final Scores scores;
    private final UnitNames units;
    private final ReadableDocuments documents;

    CardCheck(Scores scores, UnitNames units, ReadableDocuments documents) {
        this.scores = scores;
        this.units = units;
        this.documents = documents;
    }

    /** By criterion, or all that is wrong with them. */
    Map<UUID, ScoreEntry> checked(Stage stage, CriterionTree tree, CardDraft draft) {
        List<Violation> violations = new ArrayList<>();
        Map<UUID, ScoreEntry> entries = new HashMap<>();
        for (int i = 0; i < draft.entries().size(); i++) {
            ScoreEntry entry = draft.entries().get(i);
            String at = "/entries/" + i;
            Criterion leaf = tree.leaf(entry.code()).orElse(null);
            if (leaf == null) {
                violations.add(Violation.at(at + "/code", ViolationCode.NOT_FOUND));
                continue;
            }
            if (leaf.kind() == CriterionKind.AUTOMATIC && stage.isSent()) {
                violations.add(Violation.at(at + "/code", ViolationCode.NOT_OF_THIS_KIND));
            }
            checkPoints(leaf, entry, at, violations);
            if (entries.put(leaf.id(), entry) != null) {
                violations.add(Violation.at(at + "/code", ViolationCode.DUPLICATE));
            }
        }
        checkDocuments(draft, violations);
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        return entries;
    }

    private static void checkPoints(Criterion leaf, ScoreEntry entry, String at, List<Violation> violations) {
        BigDecimal points = entry.points();
        if (points == null) {
            return;
        }
        BigDecimal max = leaf.kind() == CriterionKind.EXCLUSION
                ? BigDecimal.ONE
                : leaf.said().max();
        boolean whole = leaf.kind() != CriterionKind.EXCLUSION
                || points.stripTrailingZeros().scale() <= 0;
        if (points.signum() < 0 || points.compareTo(max) > 0 || !whole) {
            violations.add(Violation.at(
                    at + "/points",
                    ViolationCode.OUT_OF_RANGE,
                    "0–" + max.stripTrailingZeros().toPlainString()));
        }
    }

    private void checkDocuments(CardDraft draft, List<Violation> violations) {
        Set<UUID> asked = new HashSet<>();
        draft.entries().stream()
                .map(ScoreEntry::documentId)
                .filter(id -> id != null)
                .forEach(asked::add);
        Set<UUID> readable = documents.among(asked);
        for (int i = 0; i < draft.entries().size(); i++) {
            UUID document = draft.entries().get(i).documentId();
            if (document != null && !readable.contains(document)) {
                violations.add(Violation.at("/entries/" + i + "/documentId", ViolationCode.NOT_FOUND));
            }
        }
    }

    /** What hinders a card's being sent, at the numbers of the criteria. */
    List<Violation> toSend(ScoringRound round, ScoreCard card, CriterionTree tree) {
        Map<UUID, Scores.Kept> kept = scores.of(List.of(card.id())).getOrDefault(card.id(), Map.of());
        List<Violation> violations = new ArrayList<>();
        tree.leaves().stream()
                .filter(leaf -> leaf.kind() == CriterionKind.TASK)
                .filter(leaf ->
                        !kept.containsKey(leaf.id()) || kept.get(leaf.id()).points() == null)
                .forEach(leaf ->
                        violations.add(Violation.at("/entries/" + leaf.code() + "/points", ViolationCode.REQUIRED)));
        violations.addAll(unexplained(round, card.stage(), tree, List.of(card)));
        return violations;
    }

    /** Where points differ from the stage before, and nobody said why. */
    List<Violation> unexplained(ScoringRound round, Stage stage, CriterionTree tree, List<ScoreCard> cards) {
        Map<UUID, Map<UUID, Given>> given = scores.given(round.id());
        Map<UUID, Map<UUID, Scores.Kept>> kept =
                scores.of(cards.stream().map(ScoreCard::id).toList());
        Map<UUID, UnitRef> names =
                units.of(cards.stream().map(ScoreCard::unitId).toList());
        List<Violation> violations = new ArrayList<>();
        for (ScoreCard card : cards) {
            Map<UUID, Given> before = given.getOrDefault(card.unitId(), Map.of());
            Map<UUID, Scores.Kept> now = kept.getOrDefault(card.id(), Map.of());
            String at = cards.size() == 1 && stage.isSent() ? "/entries/" : "/cards/" + card.id() + "/entries/";
            tree.leaves().stream()
                    .filter(leaf -> differs(leaf, before.get(leaf.id()), now.get(leaf.id()), stage))
                    .forEach(leaf -> violations.add(Violation.at(
                            at + leaf.code() + "/reason",
                            ViolationCode.DIFFERENCE_UNEXPLAINED,
                            leaf.code() + " · " + names.get(card.unitId()).name())));
        }
        return violations;
    }

    private static boolean differs(Criterion leaf, Given before, Scores.Kept now, Stage stage) {
        BigDecimal old = orNothing(leaf, before == null ? null : before.before(stage));
        BigDecimal points = orNothing(leaf, now == null ? null : now.points());
        boolean same = old == null || points != null && old.compareTo(points) == 0;
        return !same && (now == null || now.reason() == null || now.reason().isBlank());
    }

    /** No bonus is a bonus of nothing; a task without points is not one of nothing. */
    private static BigDecimal orNothing(Criterion leaf, BigDecimal points) {
        boolean task = leaf.kind() == CriterionKind.TASK || leaf.kind() == CriterionKind.AUTOMATIC;
        return points == null && !task ? BigDecimal.ZERO : points;
    }
}
