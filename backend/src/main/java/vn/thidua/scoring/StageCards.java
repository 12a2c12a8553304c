package vn.thidua.scoring;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.thidua.platform.time.BusinessClock;

/** Lays the cards of a stage out; those of the meeting and the appraisal with what was given before. */
@Singleton
class StageCards {

    private final ScoreCards cards;
    private final Scores scores;
    private final ScoreSheets sheets;
    private final RoundMembers members;
    private final BusinessClock clock;

    StageCards(ScoreCards cards, Scores scores, ScoreSheets sheets, RoundMembers members, BusinessClock clock) {
        this.cards = cards;
        this.scores = scores;
        this.sheets = sheets;
        this.members = members;
        this.clock = clock;
    }

    ScoreCard add(UUID roundId, UUID unitId, Stage stage, UUID scorerId) {
        ScoreCard card = ScoreCard.of(roundId, unitId, stage, scorerId, clock.now());
        cards.persistAndFlush(card);
        return card;
    }

    void startFrom(ScoringRound round, Stage stage, UUID scorerId) {
        CriterionTree tree = sheets.tree(round.sheetId());
        Map<UUID, Map<UUID, Given>> given = scores.given(round.id());
        members.ranked(round.id())
                .forEach(unit -> scores.add(
                        add(round.id(), unit, stage, scorerId).id(),
                        before(tree, given.getOrDefault(unit, Map.of()), stage)));
    }

    private static Map<UUID, ScoreEntry> before(CriterionTree tree, Map<UUID, Given> given, Stage stage) {
        Map<UUID, ScoreEntry> entries = new HashMap<>();
        tree.leaves().forEach(leaf -> {
            Given one = given.get(leaf.id());
            BigDecimal points = one == null ? null : one.before(stage);
            if (points != null) {
                entries.put(leaf.id(), new ScoreEntry(leaf.code(), points, null, null, null));
            }
        });
        return entries;
    }
}
