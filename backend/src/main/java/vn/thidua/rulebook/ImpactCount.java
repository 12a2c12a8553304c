package vn.thidua.rulebook;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.rulebook.RulebookImpactView.AwardImpact;
import vn.thidua.rulebook.RulebookImpactView.Turn;
import vn.thidua.rulebook.verdict.Outcome;

/** How many nominations for an award came from which outcome to which. */
final class ImpactCount {

    private static final Outcome[] OUTCOMES = Outcome.values();

    private final int[][] counts = new int[OUTCOMES.length][OUTCOMES.length];

    void add(Outcome before, Outcome after) {
        counts[before.ordinal()][after.ordinal()]++;
    }

    AwardImpact view(AwardRef award) {
        List<Turn> turns = new ArrayList<>();
        for (Outcome before : OUTCOMES) {
            for (Outcome after : OUTCOMES) {
                int count = counts[before.ordinal()][after.ordinal()];
                if (count > 0) {
                    turns.add(new Turn(before, after, count));
                }
            }
        }
        return new AwardImpact(
                award,
                turns.stream().mapToInt(Turn::nominations).sum(),
                turns.stream()
                        .filter(turn -> turn.before() != turn.after())
                        .mapToInt(Turn::nominations)
                        .sum(),
                turns);
    }
}
