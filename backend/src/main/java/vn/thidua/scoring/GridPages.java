package vn.thidua.scoring;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.platform.lifecycle.ActionView;

/** Puts criteria and cards side by side. Scores that are still being written are read by those alone who write them. */
@Singleton
class GridPages {

    private final RoundGate gate;
    private final ScoreSheets sheets;
    private final ScoreCards cards;
    private final Scores scores;
    private final Automatic automatic;
    private final Actor actor;

    GridPages(RoundGate gate, ScoreSheets sheets, ScoreCards cards, Scores scores, Automatic automatic, Actor actor) {
        this.gate = gate;
        this.sheets = sheets;
        this.cards = cards;
        this.scores = scores;
        this.automatic = automatic;
        this.actor = actor;
    }

    GridView grid(UUID roundId, Stage stage) {
        RoundRow round = gate.readable(roundId);
        Shown shown = new Shown(round);
        List<CardView> views = cards.rows(roundId).stream()
                .filter(row -> row.stage() == stage && mayRead(round, row))
                .sorted(Comparator.comparing((ScoreCards.Row row) -> !mayWrite(round, row)))
                .map(shown::card)
                .toList();
        return new GridView(
                round.cluster(),
                round.year(),
                new SheetRef(round.sheetId(), round.sheetTitle(), round.example()),
                stage,
                stage.isOpen(round.state()),
                sheets.criteria(round.sheetId()),
                views);
    }

    CardView card(RoundRow round, UUID cardId) {
        return cards.rows(round.id()).stream()
                .filter(row -> row.id().equals(cardId))
                .findFirst()
                .map(new Shown(round)::card)
                .orElseThrow();
    }

    DifferencesView differences(UUID roundId) {
        RoundRow round = gate.readable(roundId);
        CriterionTree tree = sheets.tree(round.sheetId());
        List<ScoreCards.Row> rows = cards.rows(roundId).stream()
                .filter(row -> row.state() == CardState.SENT || !row.stage().isSent())
                .sorted(Comparator.comparing(ScoreCards.Row::stage))
                .toList();
        Map<UUID, Map<UUID, Scores.Kept>> kept =
                scores.of(rows.stream().map(ScoreCards.Row::id).toList());
        List<DifferencesView.Difference> items = new ArrayList<>();
        cards.rows(roundId).stream()
                .map(ScoreCards.Row::unit)
                .distinct()
                .forEach(unit -> tree.leaves().forEach(leaf -> {
                    List<DifferencesView.Points> points = rows.stream()
                            .filter(row -> row.unit().equals(unit))
                            .map(row -> points(row, leaf, kept.getOrDefault(row.id(), Map.of())))
                            .filter(Objects::nonNull)
                            .toList();
                    if (points.stream()
                                    .map(DifferencesView.Points::points)
                                    .filter(Objects::nonNull)
                                    .map(BigDecimal::stripTrailingZeros)
                                    .distinct()
                                    .count()
                            > 1) {
                        items.add(new DifferencesView.Difference(
                                unit,
                                leaf.code(),
                                leaf.said().name(),
                                leaf.said().max(),
                                points));
                    }
                }));
        return new DifferencesView(items);
    }

    private static DifferencesView.Points points(ScoreCards.Row row, Criterion leaf, Map<UUID, Scores.Kept> kept) {
        Scores.Kept one = kept.get(leaf.id());
        return one == null ? null : new DifferencesView.Points(row.stage(), row.scorer(), one.points(), one.reason());
    }

    private boolean mayRead(RoundRow round, ScoreCards.Row row) {
        return row.state() == CardState.SENT || !row.stage().isSent() || mayWrite(round, row);
    }

    private boolean mayWrite(RoundRow round, ScoreCards.Row row) {
        return row.stage().isSent()
                ? actor.may(row.stage().permission(), row.scorer().id())
                : gate.holder(round).may(row.stage().permission(), null);
    }

    /** What the cards of one round are shown with. */
    private final class Shown {

        private final RoundRow round;
        private final CriterionTree tree;
        private final Map<UUID, Map<UUID, Given>> given;
        private final Map<UUID, Map<UUID, ComputedShare>> computed;
        private final Map<UUID, Map<UUID, Scores.Kept>> kept;

        private Shown(RoundRow round) {
            this.round = round;
            this.tree = sheets.tree(round.sheetId());
            this.given = scores.given(round.id());
            this.computed = automatic.of(round.id());
            this.kept = scores.of(
                    cards.rows(round.id()).stream().map(ScoreCards.Row::id).toList());
        }

        private CardView card(ScoreCards.Row row) {
            Map<UUID, Scores.Kept> own = kept.getOrDefault(row.id(), Map.of());
            return new CardView(
                    row.id(),
                    row.unit(),
                    row.scorer(),
                    row.stage(),
                    row.state(),
                    row.sentOn(),
                    row.returnedBecause(),
                    tree.leaves().stream()
                            .map(leaf -> entry(row, leaf, own.get(leaf.id())))
                            .toList(),
                    Reckoning.of(tree, leaf -> points(row, leaf, own.get(leaf.id()))),
                    actions(row),
                    row.version());
        }

        /** What is computed counts on each card, unless the meeting or the appraisal said otherwise. */
        private BigDecimal points(ScoreCards.Row row, Criterion leaf, Scores.Kept own) {
            if (own != null || leaf.kind() != CriterionKind.AUTOMATIC) {
                return own == null ? null : own.points();
            }
            ComputedShare share = share(row, leaf);
            return share == null ? null : share.points();
        }

        private ComputedShare share(ScoreCards.Row row, Criterion leaf) {
            return computed.getOrDefault(row.unit().id(), Map.of()).get(leaf.id());
        }

        private EntryView entry(ScoreCards.Row row, Criterion leaf, Scores.Kept own) {
            Given before = given.getOrDefault(row.unit().id(), Map.of()).get(leaf.id());
            return new EntryView(
                    leaf.code(),
                    points(row, leaf, own),
                    before == null ? null : before.before(row.stage()),
                    own == null ? null : own.reason(),
                    own == null ? null : own.evidence(),
                    own == null ? null : own.document(),
                    share(row, leaf),
                    leaf.kind() != CriterionKind.AUTOMATIC || !row.stage().isSent());
        }

        private List<ActionView> actions(ScoreCards.Row row) {
            if (!row.stage().isOpen(round.state())) {
                return List.of();
            }
            if (!row.stage().isSent()) {
                return row.state() == CardState.OPEN && mayWrite(round, row)
                        ? List.of(new ActionView(CardAction.EDIT.name(), true, null))
                        : List.of();
            }
            return CardLifecycle.LIFECYCLE.actions(
                    null,
                    row.state(),
                    (permit, unit) -> actor.may(
                            permit,
                            permit == Permission.SCORING_RUN
                                    ? round.home()
                                    : row.scorer().id()),
                    null,
                    actor.locale());
        }
    }
}
