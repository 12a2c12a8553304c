package vn.thidua.platform.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;

/**
 * Which cell of a row holds what.
 *
 * @param heads as they stand in the file
 * @param places of the columns that are read
 * @param ignored heads that mean nothing here, such as the column of errors of a file that comes back
 */
public record TableHeader(List<String> heads, Map<TableColumn, Integer> places, List<String> ignored) {

    /** @throws Problem when a column that is required lacks, or one stands there twice */
    public static TableHeader of(List<String> cells, List<? extends TableColumn> columns) {
        List<String> heads = withoutEmptyEnd(cells);
        if (heads.size() > FileTable.MOST_COLUMNS) {
            throw Problem.invalid("/columns", ViolationCode.TOO_MANY, FileTable.MOST_COLUMNS);
        }
        Map<TableColumn, Integer> places = new LinkedHashMap<>();
        List<String> ignored = new ArrayList<>();
        List<Violation> wrong = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            String head = heads.get(i);
            Optional<? extends TableColumn> column =
                    columns.stream().filter(one -> one.isUnder(head)).findFirst();
            if (column.isEmpty()) {
                if (!heads.get(i).isEmpty()) {
                    ignored.add(heads.get(i));
                }
            } else if (places.putIfAbsent(column.get(), i) != null) {
                wrong.add(Violation.at("/columns/" + column.get().code(), ViolationCode.DUPLICATE));
            }
        }
        for (TableColumn column : columns) {
            if (column.required() && !places.containsKey(column)) {
                wrong.add(Violation.at("/columns/" + column.code(), ViolationCode.REQUIRED));
            }
        }
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
        return new TableHeader(heads, places, ignored);
    }

    private static List<String> withoutEmptyEnd(List<String> cells) {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isEmpty()) {
            width--;
        }
        return List.copyOf(cells.subList(0, width));
    }

    public int width() {
        return heads.size();
    }

    /** Where the column of that code stands; null for none. */
    public Integer place(String code) {
        return places.entrySet().stream()
                .filter(column -> column.getKey().code().equals(code))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    boolean isDate(int place) {
        return places.entrySet().stream().anyMatch(column -> column.getKey().isDate() && column.getValue() == place);
    }

    /** The cell of that column; null when it is empty or the file has no such column. */
    public String cell(TableRow row, TableColumn column) {
        Integer place = places.get(column);
        String cell = place == null ? "" : row.cells().get(place);
        return cell.isEmpty() ? null : cell;
    }
}
