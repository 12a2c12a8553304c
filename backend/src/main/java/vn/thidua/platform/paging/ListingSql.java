package vn.thidua.platform.paging;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The statement of a list. A small list is one select. A list over a large table finds the page's rows in the table alone and joins what dresses
 * them afterwards, so that only the rows of the page are joined; and it takes a shape that is fast whatever the values are, since plans are
 * made once for all values.
 */
final class ListingSql {

    static final String SORT_VALUE = "sort_value_";
    static final String SORT_ID = "sort_id_";
    static final String SEEK_VALUE = "seek_value_";
    static final String SEEK_ID = "seek_id_";

    /** How far a sifted list walks the order's index: what fills a page within it is never sorted. */
    private static final int STRETCH_PER_ROW = 60;

    private static final int SHORTEST_STRETCH = 2_000;

    record Order(SortKey key, boolean descending) {

        String clause(String id) {
            String direction = descending ? " desc" : " asc";
            return " order by " + key.expression() + direction + (key.nullable() ? " nulls last, " : ", ") + id
                    + direction;
        }

        String comparison() {
            return descending ? "<" : ">";
        }
    }

    record Groups(String select, String belongs, String predicate) {}

    private final String columns;
    private final String core;
    private final String joins;
    private final String id;
    private final String alias;
    private final List<String> conditions = new ArrayList<>();
    private final List<String> sifted = new ArrayList<>();
    private Groups groups;

    /**
     * @param core the table with its alias, or, when {@code joins} is null, all that is selected from
     * @param joins what dresses a row, never dropping or doubling one; null for a plain list
     */
    ListingSql(String columns, String core, String joins, String id) {
        this.columns = columns;
        this.core = core;
        this.joins = joins;
        this.id = id;
        this.alias = id.substring(0, id.indexOf('.') + 1);
    }

    void condition(String condition) {
        conditions.add(condition);
    }

    void sifted(String condition) {
        if (joins == null) {
            throw new IllegalStateException("a sifted list names its joins apart");
        }
        sifted.add(condition);
    }

    void narrow(Groups narrowed) {
        if (joins == null) {
            throw new IllegalStateException("a narrow list names its joins apart");
        }
        groups = narrowed;
    }

    /** Whether {@link #page} looked at a stretch only, and {@link #siftedPage} may find more. */
    boolean isSifted() {
        return !sifted.isEmpty() && groups == null;
    }

    String identity() {
        return core + '|' + conditions + sifted;
    }

    String page(Order order, Cursors.Seek seek, int rows) {
        if (joins == null) {
            return "select " + projection(order) + " from " + core + where(conditions, seek(order, seek))
                    + order.clause(id) + " limit " + rows;
        }
        if (groups != null) {
            String head = rows(core, where(List.of(groups.belongs()), conditions, sifted, seek(order, seek)))
                    + order.clause(id) + " limit " + rows;
            return dressed(
                    "select " + alias + "* from (" + groups.select() + ") each_ cross join lateral (" + head + ") "
                            + name() + order.clause(id) + " limit " + rows,
                    order);
        }
        if (!sifted.isEmpty()) {
            int stretch = Math.max(SHORTEST_STRETCH, rows * STRETCH_PER_ROW);
            String walked = rows(core, where(conditions, seek(order, seek))) + order.clause(id) + " limit " + stretch;
            return dressed(
                    rows("(" + walked + ") " + name(), where(sifted)) + order.clause(id) + " limit " + rows, order);
        }
        return dressed(rows(core, where(conditions, seek(order, seek))) + order.clause(id) + " limit " + rows, order);
    }

    /** All that fits the sifted conditions, by their indexes; {@code offset 0} keeps the planner from walking the order's index instead. */
    String siftedPage(Order order, Cursors.Seek seek, int rows) {
        String found = rows(core, where(conditions, sifted, seek(order, seek))) + " offset 0";
        return dressed(rows("(" + found + ") " + name(), "") + order.clause(id) + " limit " + rows, order);
    }

    String count(int cap) {
        List<String> predicate = groups == null ? List.of() : List.of(groups.predicate());
        return "select count(*) from (select from " + core + where(conditions, sifted, predicate) + " limit " + cap
                + ") counted";
    }

    private String dressed(String inner, Order order) {
        return "select " + projection(order) + " from (" + inner + ") " + name() + " " + joins + order.clause(id);
    }

    private String rows(String from, String where) {
        return "select " + alias + "* from " + from + where;
    }

    private String name() {
        return alias.substring(0, alias.length() - 1);
    }

    private String projection(Order order) {
        return columns + ", (" + order.key().expression() + ")::text as " + SORT_VALUE + ", " + id + " as " + SORT_ID;
    }

    /** Row comparison where it can be, so that the index seeks; spelled out only where nulls come last. */
    private List<String> seek(Order order, Cursors.Seek seek) {
        if (seek == null) {
            return List.of();
        }
        String expression = order.key().expression();
        String value = "cast(:" + SEEK_VALUE + " as " + order.key().type() + ")";
        String then = id + " " + order.comparison() + " :" + SEEK_ID;
        if (seek.sortValue() == null) {
            return List.of(
                    "(" + expression + " is null and cast(:" + SEEK_VALUE + " as text) is null and " + then + ")");
        }
        String seeks = "(" + expression + ", " + id + ") " + order.comparison() + " (" + value + ", :" + SEEK_ID + ")";
        return List.of(order.key().nullable() ? "(" + seeks + " or " + expression + " is null)" : seeks);
    }

    @SafeVarargs
    private static String where(List<String>... conditions) {
        String all = Stream.of(conditions).flatMap(List::stream).collect(Collectors.joining(" and "));
        return all.isEmpty() ? "" : " where " + all;
    }
}
