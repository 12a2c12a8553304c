package vn.thidua.register;

import java.util.ArrayList;
import java.util.EnumMap;
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
record ImportHeader(List<String> heads, Map<ImportColumn, Integer> places, List<String> ignored) {

    static ImportHeader of(List<String> cells) {
        List<String> heads = withoutEmptyEnd(cells);
        if (heads.size() > AwardTable.MOST_COLUMNS) {
            throw Problem.invalid("/columns", ViolationCode.TOO_MANY, AwardTable.MOST_COLUMNS);
        }
        Map<ImportColumn, Integer> places = new EnumMap<>(ImportColumn.class);
        List<String> ignored = new ArrayList<>();
        List<Violation> wrong = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            Optional<ImportColumn> column = ImportColumn.of(heads.get(i));
            if (column.isEmpty()) {
                if (!heads.get(i).isEmpty()) {
                    ignored.add(heads.get(i));
                }
            } else if (places.putIfAbsent(column.get(), i) != null) {
                wrong.add(Violation.at("/columns/" + column.get().code(), ViolationCode.DUPLICATE));
            }
        }
        for (ImportColumn column : ImportColumn.values()) {
            if (column.required() && !places.containsKey(column)) {
                wrong.add(Violation.at("/columns/" + column.code(), ViolationCode.REQUIRED));
            }
        }
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
        return new ImportHeader(heads, places, ignored);
    }

    private static List<String> withoutEmptyEnd(List<String> cells) {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isEmpty()) {
            width--;
        }
        return List.copyOf(cells.subList(0, width));
    }

    int width() {
        return heads.size();
    }

    /** Where the column of that code stands; null for none. */
    Integer place(String code) {
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
    String cell(TableRow row, ImportColumn column) {
        Integer place = places.get(column);
        String cell = place == null ? "" : row.cells().get(place);
        return cell.isEmpty() ? null : cell;
    }
}
