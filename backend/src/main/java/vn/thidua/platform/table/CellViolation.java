package vn.thidua.platform.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.text.Messages;

/**
 * What is wrong with one cell.
 *
 * @param column its code; null for the row as a whole
 * @param args values for the words of the code
 */
public record CellViolation(String column, ViolationCode code, List<String> args) {

    public static CellViolation at(TableColumn column, ViolationCode code, Object... args) {
        return new CellViolation(
                column.code(), code, Arrays.stream(args).map(Object::toString).toList());
    }

    public static CellViolation ofRow(ViolationCode code) {
        return new CellViolation(null, code, List.of());
    }

    public String words(Locale locale) {
        return Messages.PROBLEMS.text(locale, "violation." + code, args);
    }
}
