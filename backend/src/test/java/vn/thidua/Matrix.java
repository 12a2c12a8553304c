package vn.thidua;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The rows of {@code matrix.csv}, written by hand: who may do what, in scope and out of it. What a cell says is explained at the head of the file.
 */
final class Matrix {

    /** What follows the operation and the answer of who is let through; the roles come after. */
    static final List<String> OTHERS = List.of("anonymous", "nobody", "divided");

    private final List<String> columns;
    private final Map<String, Row> rows;

    private Matrix(List<String> columns, Map<String, Row> rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /**
     * One operation.
     *
     * @param allowed what whoever is let through is answered: a status, and for a refusal that comes later its code
     * @param cells what is expected by column
     */
    record Row(String operation, String allowed, Map<String, String> cells) {

        /** The word for callers of which there is one. */
        String expected(String column) {
            return Objects.requireNonNull(cells.get(column), () -> operation + " has no column " + column);
        }

        String inScope(String role) {
            return halves(role)[0];
        }

        String outOfScope(String role) {
            return halves(role)[1];
        }

        private String[] halves(String role) {
            String[] halves = expected(role).split("/", -1);
            if (halves.length != 2) {
                throw new IllegalArgumentException(operation + ", " + role + ": want in/out");
            }
            return halves;
        }
    }

    static Matrix read() {
        List<String> columns = null;
        Map<String, Row> rows = new LinkedHashMap<>();
        for (String line : lines()) {
            List<String> cells =
                    Arrays.stream(line.split(",", -1)).map(String::strip).toList();
            if (cells.getFirst().equals("operation")) {
                columns = columns == null ? cells : same(columns, cells);
            } else {
                Row row = row(Objects.requireNonNull(columns, "the first line names the columns"), cells);
                if (rows.put(row.operation(), row) != null) {
                    throw new IllegalArgumentException(row.operation() + " has two rows");
                }
            }
        }
        return new Matrix(columns.subList(2, columns.size()), rows);
    }

    /** The names of the columns may be repeated for the reader's eye. */
    private static List<String> same(List<String> columns, List<String> repeated) {
        if (!columns.equals(repeated)) {
            throw new IllegalArgumentException("the columns change: " + repeated);
        }
        return columns;
    }

    private static Row row(List<String> columns, List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(
                    cells.getFirst() + " has " + cells.size() + " cells of " + columns.size());
        }
        Map<String, String> byColumn = new LinkedHashMap<>();
        for (int column = 2; column < columns.size(); column++) {
            byColumn.put(columns.get(column), cells.get(column));
        }
        return new Row(cells.get(0), cells.get(1), byColumn);
    }

    private static List<String> lines() {
        try (var in = Matrix.class.getResourceAsStream("/matrix.csv")) {
            List<String> lines = new ArrayList<>();
            new String(Objects.requireNonNull(in, "matrix.csv").readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(lines::add);
            return lines;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    List<String> columns() {
        return columns;
    }

    Map<String, Row> rows() {
        return rows;
    }
}
