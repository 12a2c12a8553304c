package vn.thidua.register;

import java.util.List;
import java.util.stream.Stream;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.table.CellViolation;
import vn.thidua.platform.table.TableRow;

/**
 * What a row came to.
 *
 * @param entry null when something is wrong with it
 * @param alreadyThere whether the register has this very award
 */
record CheckedRow(TableRow row, AwardEntry entry, boolean alreadyThere, List<CellViolation> violations) {

    boolean isWrong() {
        return !violations.isEmpty();
    }

    boolean isNew() {
        return violations.isEmpty() && !alreadyThere;
    }

    /** What is wrong with it, pointing at the column of the row that is so numbered. */
    Stream<Violation> told(int number) {
        return violations.stream().map(violation -> {
            String cell = violation.column() == null ? "" : "/" + violation.column();
            return new Violation("/rows/" + number + cell, violation.code(), List.copyOf(violation.args()));
        });
    }
}
