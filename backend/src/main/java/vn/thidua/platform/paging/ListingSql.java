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
    static final String REACHED = "reached_";

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

    /**
     * Rows that lie in few or many groups.
     *
     * @param select a select of the groups' keys
     * @param belongs that a row belongs to the group {@code each_}
     * @param predicate the same said as a plain condition
     * @param few whether merging the heads of all groups is the best that can be done
     */
    record Groups(String select, String belongs, String predicate, boolean few) {}

    /**
     * A condition that holds for many rows with one value and for hardly any with another.
     *
     * @param indexed as its index knows it
     * @param plain the same, so that no index is thought of
     */
    private record Sifted(String indexed, String plain) {}

    private final String columns;
    private final String core;
    private final String joins;
    private final String id;
    private final String alias;
    private final List<String> conditions = new ArrayList<>();
    private final List<Sifted> sifted = new ArrayList<>();
    private final List<String> seldom = new ArrayList<>();
    private Groups groups;
    private String walkedKey;
    private String sampleOrder;

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

    /** In a small table what is sifted is a condition like any other. */
    void sifted(String indexed, String plain) {
        if (joins == null) {
            conditions.add(indexed);
        } else {
            sifted.add(new Sifted(indexed, plain));
        }
    }

    int words() {
        return sifted.size();
    }

    void seldom(String condition) {
        requireJoinsApart();
        seldom.add(condition);
    }

    void grouped(Groups grouped) {
        requireJoinsApart();
        groups = grouped;
    }

    void walked(String key, String sampled) {
        requireJoinsApart();
        walkedKey = key;
        sampleOrder = sampled;
    }

    boolean isWalkedBy(Order order) {
        return isSifted() && !isSeldom() && order.key().name().equals(walkedKey);
    }

    private void requireJoinsApart() {
        if (joins == null) {
            throw new IllegalStateException("a list over a large table names its joins apart");
        }
    }

    boolean isSifted() {
        return !sifted.isEmpty();
    }

    boolean isSeldom() {
        return !seldom.isEmpty();
    }

    boolean isGrouped() {
        return groups != null;
    }

    boolean hasFewGroups() {
        return groups != null && groups.few();
    }

    /** Whether the order's index, read as it comes, gives the page. */
    boolean isPlain() {
        return joins == null || !isSifted() && !isSeldom() && !isGrouped();
    }

    String identity() {
        return core + '|' + conditions + sifted + seldom + groups;
    }

    String page(Order order, Cursors.Seek seek, int rows) {
        if (joins == null) {
            return "select " + projection(order) + " from " + core + where(conditions, seek(order, seek))
                    + order.clause(id) + " limit " + rows;
        }
        return dressed(rows(core, where(conditions, seek(order, seek))) + order.clause(id) + " limit " + rows, order);
    }

    /** What of the page lies in the next stretch of the order's index: bounded, whatever the conditions hold for. */
    String stretch(Order order, Cursors.Seek seek, int rows, int stretch) {
        String walked = rows(core, where(conditions, seek(order, seek))) + order.clause(id) + " limit " + stretch;
        return dressed(
                rows("(" + walked + ") " + name(), where(plain(), seldom, predicate())) + order.clause(id) + " limit "
                        + rows,
                order);
    }

    /** How many of so many rows hold what is looked for: rows in an order that has nothing to do with it. */
    String sample(int rows) {
        return "select count(*) from (" + rows(core, "") + " order by " + sampleOrder + " limit " + rows + ") " + name()
                + where(plain());
    }

    /** The page found by walking the order's index alone, as far as it takes; only its own rows are fetched. */
    String walk(Order order, Cursors.Seek seek, int rows) {
        String found = "select " + id + " as walked_ from " + core
                + where(conditions, plain(), predicate(), seek(order, seek)) + order.clause(id) + " limit " + rows;
        return dressed(
                "select " + alias + "* from (" + found + ") walk_ join " + core + " on " + id + " = walk_.walked_",
                order);
    }

    /** The page merged from the head of each group, each by its own index. */
    String merged(Order order, Cursors.Seek seek, int rows) {
        String head = rows(core, where(List.of(groups.belongs()), conditions, plain(), seldom, seek(order, seek)))
                + order.clause(id) + " limit " + rows;
        return dressed(
                "select " + alias + "* from (" + groups.select() + ") each_ cross join lateral (" + head + ") " + name()
                        + order.clause(id) + " limit " + rows,
                order);
    }

    /**
     * The page out of the first rows that a seldom condition's index gives; {@code reached_} says how many fitted, and more than the cap means that
     * the page may be another.
     */
    String few(Order order, Cursors.Seek seek, int rows, int cap) {
        String found =
                rows(core, where(seldom, conditions, plain(), predicate(), seek(order, seek))) + " limit " + (cap + 1);
        String counted = "select " + alias + "*, count(*) over () as " + REACHED + " from (" + found + ") " + name()
                + order.clause(id) + " limit " + rows;
        return "select " + projection(order) + ", " + REACHED + " from (" + counted + ") " + name() + " " + joins
                + order.clause(id);
    }

    /** All that fits, by the conditions' own indexes; {@code offset 0} keeps the planner from walking the order's index instead. */
    String all(Order order, Cursors.Seek seek, int rows) {
        String found = rows(core, where(conditions, indexed(), seldom, predicate(), seek(order, seek))) + " offset 0";
        return dressed(rows("(" + found + ") " + name(), "") + order.clause(id) + " limit " + rows, order);
    }

    /** All of the list, to be read row by row. */
    String whole(Order order) {
        if (joins == null) {
            return "select " + projection(order) + " from " + core + where(conditions) + order.clause(id);
        }
        return dressed(rows(core, where(conditions, indexed(), seldom, predicate())), order);
    }

    /** All of the list, put together by groups; the groups are dressed under the list's own alias. */
    String figures(Listing.Figures asked) {
        String grouped = "select " + asked.columns() + " from " + core
                + where(conditions, indexed(), seldom, predicate()) + " group by " + asked.groups();
        return "select " + asked.dress() + " from (" + grouped + ") " + name() + " " + asked.joins();
    }

    /** @param common whether what is sifted is known to hold for many rows, so that counting them one by one soon comes to an end */
    String count(int cap, boolean common) {
        List<String> sift = common ? plain() : indexed();
        boolean apart = isGrouped() && !isSeldom() && (!isSifted() || common && groups.few());
        String counted = apart
                ? "select from (" + groups.select() + ") each_ cross join lateral (select from " + core
                        + where(List.of(groups.belongs()), conditions, sift) + " limit " + cap + ") one_"
                : "select from " + core + where(conditions, sift, seldom, predicate());
        return "select count(*) from (" + counted + " limit " + cap + ") counted";
    }

    private List<String> plain() {
        return sifted.stream().map(Sifted::plain).toList();
    }

    private List<String> indexed() {
        return sifted.stream().map(Sifted::indexed).toList();
    }

    private List<String> predicate() {
        return groups == null ? List.of() : List.of(groups.predicate());
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

    /** A row comparison, so that the index seeks. It leaves out the rows without a value, which come last: those are asked for apart. */
    private List<String> seek(Order order, Cursors.Seek seek) {
        if (seek == null) {
            return List.of();
        }
        String expression = order.key().expression();
        if (seek.sortValue() == null) {
            String empty = expression + " is null";
            return seek.id() == null ? List.of(empty) : List.of(empty, id + " " + order.comparison() + " :" + SEEK_ID);
        }
        String value = "cast(:" + SEEK_VALUE + " as " + order.key().type() + ")";
        return List.of("(" + expression + ", " + id + ") " + order.comparison() + " (" + value + ", :" + SEEK_ID + ")");
    }

    @SafeVarargs
    private static String where(List<String>... conditions) {
        String all = Stream.of(conditions).flatMap(List::stream).collect(Collectors.joining(" and "));
        return all.isEmpty() ? "" : " where " + all;
    }
}
