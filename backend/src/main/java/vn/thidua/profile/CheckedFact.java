package vn.thidua.profile;

import java.util.List;
import java.util.stream.Stream;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.table.CellViolation;
import vn.thidua.platform.table.TableRow;

/**
 * What a row of a file came to.
 *
 * @param version null when something is wrong with it
 * @param alreadyThere whether this very fact stands already
 */
record CheckedFact(TableRow row, FactVersion version, boolean alreadyThere, List<CellViolation> violations) {

    boolean isWrong() {
        return !violations.isEmpty();
    }

    boolean isNew() {
        return violations.isEmpty() && !alreadyThere;
    }

    /** What is wrong with it, pointing at the column of the row. */
    Stream<Violation> told() {
        return violations.stream()
                .map(violation -> new Violation(
                        "/rows/" + row.number() + (violation.column() == null ? "" : "/" + violation.column()),
                        violation.code(),
                        List.copyOf(violation.args())));
    }
}
