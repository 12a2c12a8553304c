package vn.thidua.platform.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;

/**
 * A list as a table: its columns, each read from the record that is a row of its JSON, so that a file never shows what the list does not.
 *
 * <pre>{@code
 * static final Sheet<CampaignItem> SHEET = Sheet.of("campaigns", CampaignItem::id)
 *         .column("title", 60, CampaignItem::title)
 *         .column("state", 16, CampaignItem::state);
 * }</pre>
 *
 * @param <T> a row of the list
 */
public final class Sheet<T> {

    private static final String ID = "id";
    private static final int ID_WIDTH = 38;

    /**
     * One column.
     *
     * @param key as the caller asks for it; its head stands in the messages under {@code LIST.KEY}
     * @param width in letters, for spreadsheets
     * @param value a text, number, date, instant, constant, yes or no, or null
     */
    record Column<T>(String key, int width, Function<T, Object> value) {}

    private final String list;
    private final List<Column<T>> columns;

    private Sheet(String list, List<Column<T>> columns) {
        this.list = list;
        this.columns = columns;
    }

    /** @param list as the messages call it */
    public static <T> Sheet<T> of(String list, Function<T, UUID> id) {
        return new Sheet<>(
                list, List.of(new Column<>(ID, ID_WIDTH, row -> id.apply(row).toString())));
    }

    public Sheet<T> column(String key, int width, Function<T, Object> value) {
        List<Column<T>> more = new ArrayList<>(columns);
        more.add(new Column<>(key, width, value));
        return new Sheet<>(list, List.copyOf(more));
    }

    String list() {
        return list;
    }

    List<Column<T>> columns() {
        return columns;
    }

    /** Those asked for, in that order; all that a reader wants when nothing is asked. */
    List<Column<T>> chosen(String asked) {
        if (asked == null || asked.isBlank()) {
            return columns.subList(1, columns.size());
        }
        return Arrays.stream(asked.split(",", -1))
                .map(String::strip)
                .distinct()
                .map(this::column)
                .toList();
    }

    private Column<T> column(String key) {
        return columns.stream()
                .filter(column -> column.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Problem.invalid(
                        "?columns",
                        ViolationCode.UNKNOWN_VALUE,
                        columns.stream().map(Column::key).toList().toString()));
    }
}
