package vn.thidua.platform.paging;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.text.Text;

/**
 * A list as one SQL projection into a record, filtered, sorted by a whitelisted key and paged by keyset. A filter whose value is null is left
 * out. Every list of the API is made of this, so that they all page, sort and refuse alike.
 *
 * <pre>{@code
 * listings.of("c.id, c.title, c.state", "campaign c", "c.id", CampaignItem::read)
 *         .where("c.state = :state", "state", state)
 *         .search("c.search", q)
 *         .sortedBy(SortKey.of("title", "c.title", "text"), …)
 *         .page(request);
 * }</pre>
 *
 * <p>A list over a large table also says what the planner cannot know ({@link #sift}, {@link #seldom}, {@link #grouped}); {@link ListingSql}
 * shapes the statements by it, and each stays bounded whatever the values are.
 */
public final class Listing<T> {

    /** Reads one row; the columns are those of the projection. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static final int COUNT_CAP = 10_000;
    private static final int SHORT_WORD = 3;

    private final DataSource database;
    private final Cursors cursors;
    private final Counts counts;
    private final ListingSql sql;
    private final Row<T> row;
    private final Map<String, Object> bindings = new LinkedHashMap<>();
    private final Set<String> contents = new HashSet<>();
    private List<SortKey> keys = List.of();
    private String firstSort;

    Listing(DataSource database, Cursors cursors, Counts counts, ListingSql sql, Row<T> row) {
        this.database = database;
        this.cursors = cursors;
        this.counts = counts;
        this.sql = sql;
        this.row = row;
    }

    /** A condition that always holds. */
    public Listing<T> where(String condition) {
        sql.condition(condition);
        return this;
    }

    /** A condition on one parameter; left out when the value is null. */
    public Listing<T> where(String condition, String name, Object value) {
        if (value != null) {
            sql.condition(condition);
            bindings.put(name, value);
        }
        return this;
    }

    /**
     * A condition that mostly holds for few rows and has an index that gives them at once, such as the beginning of a number. Only when they are too
     * many to be sorted is the order's index walked.
     */
    public Listing<T> seldom(String condition, String name, Object value) {
        if (value != null) {
            sql.seldom(condition);
            bindings.put(name, value);
        }
        return this;
    }

    /**
     * Tells that the rows lie in groups, each of which has an index in the list's order. With few groups the page is merged from the head of each;
     * with many, it is looked for in the order's own index first.
     *
     * @param groups a select of the groups' keys
     * @param belongs that a row belongs to the group {@code each_}
     * @param predicate the same said as a plain condition
     * @param few whether they are few
     */
    public Listing<T> grouped(String groups, String belongs, String predicate, boolean few) {
        sql.grouped(new ListingSql.Groups(groups, belongs, predicate, few));
        return this;
    }

    /** A value that the projection or a standing condition names. */
    public Listing<T> bind(String name, Object value) {
        bindings.put(name, value);
        return this;
    }

    /** As {@link #bind}, where the value is what the list holds and not what it is narrowed by: a cursor stays good when it changes. */
    public Listing<T> content(String name, Object value) {
        contents.add(name);
        return bind(name, value);
    }

    /** Every word typed must occur in the search column, whatever the diacritics, case and order. */
    public Listing<T> search(String column, String typed) {
        String[] words = words(typed);
        for (int i = 0; i < words.length; i++) {
            word(column, "'%'", i, words[i]);
        }
        return this;
    }

    /** As {@link #search} for an expression that no index knows. */
    public Listing<T> scan(String expression, String typed) {
        String[] words = words(typed);
        for (int i = 0; i < words.length; i++) {
            where(expression + " like (select '%' || search_text(:word" + i + ") || '%')", "word" + i, words[i]);
        }
        return this;
    }

    /**
     * As {@link #search} where the search column has a blank before each word: words of one or two letters must begin a word, so that the trigram
     * index knows them too. In a large table a surname holds for a third of the rows, a whole name for hardly any: the page is first looked for in
     * a bounded stretch of the order's own index, and only what is too rare to fill it there is fetched through the column's index and sorted.
     */
    public Listing<T> sift(String column, String typed) {
        String[] words = words(typed);
        for (int i = 0; i < words.length; i++) {
            String start = words[i].length() < SHORT_WORD ? "'% '" : "'%'";
            word(column, start, i, words[i]);
        }
        return this;
    }

    /**
     * Tells that the index of this order also holds all that sifting and the standing conditions look at. Where the order has to do with what is
     * sifted, as recipients by name with a word of the name, no stretch of it says how common the word is: a sample in another order does, and
     * what is common is looked for by walking the index.
     *
     * @param key the sort key's name
     * @param sampled an order that has its own index and nothing to do with the words
     */
    public Listing<T> walked(String key, String sampled) {
        sql.walked(key, sampled);
        return this;
    }

    /** A scalar sub-select is worked out once; the bare call would be repeated for every row of a generic plan. */
    private void word(String column, String start, int place, String word) {
        String like = " like (select " + start + " || search_text(:word" + place + ") || '%')";
        sql.sifted(column + like, "(" + column + " || '')" + like);
        bindings.put("word" + place, word);
    }

    private static String[] words(String typed) {
        if (typed == null || typed.isBlank()) {
            return new String[0];
        }
        if (Text.hasInvisible(typed)) {
            throw Problem.invalid("?q", ViolationCode.INVISIBLE_CHARACTERS);
        }
        String[] words = Text.clean(typed).split("\\s+", -1);
        if (words.length > 10 || typed.length() > 200) {
            throw Problem.invalid("?q", ViolationCode.TOO_LONG, 200);
        }
        for (int i = 0; i < words.length; i++) {
            words[i] = words[i].replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        }
        return words;
    }

    /** The keys this list may be sorted by; unless {@link #first} says otherwise, by the first of them in descending order. */
    public Listing<T> sortedBy(SortKey... allowed) {
        this.keys = List.of(allowed);
        return this;
    }

    /** The order when none is asked for, such as {@code name} or {@code -startsOn}. */
    public Listing<T> first(String sort) {
        this.firstSort = sort;
        return this;
    }

    public Page<T> page(PageRequest request) {
        String sort = sort(request.sort);
        ListingSql.Order order = order(sort);
        String list = list(sort);
        Cursors.Seek seek = request.cursor == null ? null : cursors.read(request.cursor, list);
        return read(connection -> {
            PageFinder<T> finder = new PageFinder<>(connection, sql, bindings, row, order);
            PageFinder.Found<T> found = finder.find(seek, request.limit);
            Page.Total total = request.count ? count(connection, found.common()) : null;
            String next = found.more() ? cursors.write(found.end(), list) : null;
            return new Page<>(found.items(), next, total);
        });
    }

    /** As {@link #page(PageRequest)}, with another default order, such as {@code name} or {@code -startsOn}. */
    public Page<T> page(PageRequest request, String defaultSort) {
        return first(defaultSort).page(request);
    }

    /**
     * The whole list in an order, to be read row by row. The order is looked at now; the database is asked when the reading begins.
     *
     * @param asked as in {@link PageRequest}; null or blank for the default
     */
    public Walk<T> walk(String asked) {
        ListingSql.Order order = order(sort(asked));
        return new Walk<>(database, NamedSql.of(sql.whole(order)), bindings, row);
    }

    /**
     * What is told of the list as a whole, such as how many there are of each state.
     *
     * @param columns what is put together, over the list's table
     * @param groups as after {@code group by}
     * @param dress the columns that are read, from the groups under the table's alias
     * @param joins what names the groups, never dropping one
     */
    public record Figures(String columns, String groups, String dress, String joins) {}

    /** Of all that the filters leave, in one select. */
    public <F> List<F> figures(Figures asked, Row<F> reader) {
        return read(connection -> {
            try (PreparedStatement query = NamedSql.of(sql.figures(asked)).prepare(connection, bindings);
                    ResultSet rows = query.executeQuery()) {
                List<F> figures = new ArrayList<>();
                while (rows.next()) {
                    figures.add(reader.read(rows));
                }
                return figures;
            }
        });
    }

    /** Whether nothing is in it at all. */
    public boolean isEmpty() {
        return read(connection -> {
            try (PreparedStatement query = NamedSql.of(sql.count(1, false)).prepare(connection, bindings);
                    ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1) == 0;
            }
        });
    }

    private String sort(String asked) {
        if (asked != null && !asked.isBlank()) {
            return asked;
        }
        return firstSort == null ? "-" + keys.getFirst().name() : firstSort;
    }

    @FunctionalInterface
    private interface Reading<R> {
        R read(Connection connection) throws SQLException;
    }

    /** The mapper of problems looks for the {@link SQLException} among the causes. */
    private <R> R read(Reading<R> reading) {
        try (Connection connection = database.getConnection()) {
            return reading.read(connection);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private ListingSql.Order order(String sort) {
        boolean descending = sort.startsWith("-");
        String name = descending ? sort.substring(1) : sort;
        return keys.stream()
                .filter(key -> key.name().equals(name))
                .findFirst()
                .map(key -> new ListingSql.Order(key, descending))
                .orElseThrow(() -> Problem.invalid(
                        "?sort",
                        ViolationCode.UNKNOWN_VALUE,
                        keys.stream().map(SortKey::name).toList().toString()));
    }

    /** More than the cap is remembered for a minute: counting that far costs more than the page, and what has grown so large hardly shrinks. */
    private Page.Total count(Connection connection, boolean common) throws SQLException {
        String counted = "count|" + list("");
        if (counts.isLarge(counted)) {
            return new Page.Total(COUNT_CAP, true);
        }
        try (PreparedStatement query =
                        NamedSql.of(sql.count(COUNT_CAP + 1, common)).prepare(connection, bindings);
                ResultSet rows = query.executeQuery()) {
            rows.next();
            int count = rows.getInt(1);
            if (count > COUNT_CAP) {
                counts.large(counted);
            }
            return new Page.Total(Math.min(count, COUNT_CAP), count > COUNT_CAP);
        }
    }

    /** What a cursor belongs to: the projection's source, the order, and the filters with their values. */
    private String list(String sort) {
        Map<String, String> values = new TreeMap<>();
        bindings.forEach((name, value) -> {
            if (!contents.contains(name)) {
                values.put(
                        name,
                        value instanceof Object[] array ? java.util.Arrays.toString(array) : String.valueOf(value));
            }
        });
        return sql.identity() + '|' + sort + '|' + values;
    }
}
