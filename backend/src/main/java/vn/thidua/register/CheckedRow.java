package vn.thidua.register;

import java.util.List;

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
}
