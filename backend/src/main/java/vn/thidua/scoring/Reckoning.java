package vn.thidua.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What points come to: tasks and what was computed add up; bonuses add and deductions take off at most what the group at the top says; an exclusion takes
 * the member out of the ranking.
 *
 * @param missing the tasks that have no points: their member is not ranked, for nothing is a silent zero
 */
@Schema(name = "ScoreTotals", description = "What points come to.")
record Reckoning(
        @Schema(required = true, description = "Of tasks, with what was computed.")
        BigDecimal tasks,

        @Schema(required = true, description = "At most what the sheet says.")
        BigDecimal bonus,

        @Schema(required = true, description = "At most what the sheet says.")
        BigDecimal deduction,

        @Schema(required = true) BigDecimal total,

        @Schema(required = true, description = "Numbers of the tasks without points.")
        List<String> missing,

        @Schema(required = true, description = "Numbers of the exclusions that hold.")
        List<String> exclusions) {

    /** @param points of a leaf; null where there are none */
    static Reckoning of(CriterionTree tree, Function<Criterion, BigDecimal> points) {
        BigDecimal tasks = BigDecimal.ZERO;
        Map<Criterion, BigDecimal> capped = new LinkedHashMap<>();
        List<String> missing = new ArrayList<>();
        List<String> exclusions = new ArrayList<>();
        for (Criterion leaf : tree.leaves()) {
            BigDecimal given = points.apply(leaf);
            switch (leaf.kind()) {
                case TASK, AUTOMATIC -> {
                    if (given == null) {
                        missing.add(leaf.code());
                    } else {
                        tasks = tasks.add(given);
                    }
                }
                case BONUS, DEDUCTION -> {
                    if (given != null) {
                        capped.merge(tree.root(leaf), given, BigDecimal::add);
                    }
                }
                case EXCLUSION -> {
                    if (given != null && given.signum() > 0) {
                        exclusions.add(leaf.code());
                    }
                }
            }
        }
        BigDecimal bonus = sum(capped, CriterionKind.BONUS);
        BigDecimal deduction = sum(capped, CriterionKind.DEDUCTION);
        return new Reckoning(tasks, bonus, deduction, tasks.add(bonus).subtract(deduction), missing, exclusions);
    }

    private static BigDecimal sum(Map<Criterion, BigDecimal> capped, CriterionKind kind) {
        return capped.entrySet().stream()
                .filter(one -> one.getKey().kind() == kind)
                .map(one -> one.getValue().min(one.getKey().said().max()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
