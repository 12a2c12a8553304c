package vn.thidua.platform.table;

import java.util.List;

/**
 * One row of a file.
 *
 * @param number as a spreadsheet counts it: the first line is 1
 * @param cells as many as the header has, each cleaned, empty ones as ""
 */
public record TableRow(int number, List<String> cells) {

    public boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
