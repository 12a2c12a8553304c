package vn.thidua.platform.paging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
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
 *         .sortedBy(request, SortKey.of("title", "c.title", "text"), …)
 *         .page(request);
 * }</pre>
 */
public final class Listing<T> {

    /** Reads one row; the columns are those of the projection. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static final int COUNT_CAP = 10_000;

    private final Jdbi jdbi;
    private final Cursors cursors;
    private final String columns;
    private final String from;
    private final String id;
    private final Row<T> row;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> bindings = new LinkedHashMap<>();
    private List<SortKey> keys = List.of();

    Listing(Jdbi jdbi, Cursors cursors, String columns, String from, String id, Row<T> row) {
        this.jdbi = jdbi;
        this.cursors = cursors;
        this.columns = columns;
        this.from = from;
        this.id = id;
        this.row = row;
    }

    /** A condition that always holds. */
    public Listing<T> where(String condition) {
        conditions.add(condition);
        return this;
    }

    /** A condition on one parameter; left out when the value is null. */
    public Listing<T> where(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            bindings.put(name, value);
        }
        return this;
    }

    /** A value that the projection or a standing condition names. */
    public Listing<T> bind(String name, Object value) {
        bindings.put(name, value);
        return this;
    }

    /** Every word typed must occur in the search column, whatever the diacritics, case and order. */
    public Listing<T> search(String column, String typed) {
        if (typed == null || typed.isBlank()) {
            return this;
        }
        String[] words = words(typed);
        for (int i = 0; i < words.length; i++) {
            where(column + " like '%' || search_text(:word" + i + ") || '%'", "word" + i, words[i]);
        }
        return this;
    }

    private static String[] words(String typed) {
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

    /** The keys this list may be sorted by; the first, as written here (with a minus for descending), is the default. */
    public Listing<T> sortedBy(SortKey... allowed) {
        this.keys = List.of(allowed);
        return this;
    }

    public Page<T> page(PageRequest request) {
        return page(request, "-" + keys.getFirst().name());
    }

    /** As {@link #page(PageRequest)}, with another default order, such as {@code name} or {@code -startsOn}. */
    public Page<T> page(PageRequest request, String defaultSort) {
        String sort = request.sort == null || request.sort.isBlank() ? defaultSort : request.sort;
        Order order = order(sort);
        String list = list(sort);
        Cursors.Seek seek = request.cursor == null ? null : cursors.read(request.cursor, list);
        return jdbi.withHandle(handle -> {
            Page.Total total = request.count ? count(handle) : null;
            return fetch(handle, order, seek, request.limit, list, total);
        });
    }

    private record Order(SortKey key, boolean descending) {
        String direction() {
            return descending ? "desc" : "asc";
        }

        String comparison() {
            return descending ? "<" : ">";
        }
    }

    private Order order(String sort) {
        boolean descending = sort.startsWith("-");
        String name = descending ? sort.substring(1) : sort;
        return keys.stream()
                .filter(key -> key.name().equals(name))
                .findFirst()
                .map(key -> new Order(key, descending))
                .orElseThrow(() -> Problem.invalid(
                        "?sort",
                        ViolationCode.UNKNOWN_VALUE,
                        keys.stream().map(SortKey::name).toList().toString()));
    }

    private Page<T> fetch(Handle handle, Order order, Cursors.Seek seek, int limit, String list, Page.Total total) {
        String sql = "select " + columns + ", (" + order.key().expression() + ")::text as sort_value_, " + id
                + " as sort_id_ from " + from
                + whereClause(seek == null ? null : seekCondition(order, seek))
                + " order by " + order.key().expression() + " " + order.direction()
                + (order.key().nullable() ? " nulls last, " : ", ")
                + id + " " + order.direction() + " limit " + (limit + 1);
        Query query = bound(handle.createQuery(sql));
        if (seek != null) {
            query.bind("seek_value_", seek.sortValue()).bind("seek_id_", seek.id());
        }
        List<T> items = new ArrayList<>(limit);
        Cursors.Seek[] last = new Cursors.Seek[1];
        boolean[] more = new boolean[1];
        query.map((result, context) -> {
                    if (items.size() == limit) {
                        more[0] = true;
                        return null;
                    }
                    items.add(row.read(result));
                    last[0] =
                            new Cursors.Seek(result.getString("sort_value_"), result.getObject("sort_id_", UUID.class));
                    return null;
                })
                .list();
        return new Page<>(items, more[0] ? cursors.write(last[0], list) : null, total);
    }

    /** Row comparison where it can be, so that the index seeks; spelled out only where nulls come last. */
    private String seekCondition(Order order, Cursors.Seek seek) {
        String expression = order.key().expression();
        String value = "cast(:seek_value_ as " + order.key().type() + ")";
        String then = id + " " + order.comparison() + " :seek_id_";
        if (seek.sortValue() == null) {
            return "(" + expression + " is null and cast(:seek_value_ as text) is null and " + then + ")";
        }
        String seeks = "(" + expression + ", " + id + ") " + order.comparison() + " (" + value + ", :seek_id_)";
        return order.key().nullable() ? "(" + seeks + " or " + expression + " is null)" : seeks;
    }

    private Page.Total count(Handle handle) {
        int counted = bound(handle.createQuery("select count(*) from (select from " + from + whereClause(null)
                        + " limit " + (COUNT_CAP + 1) + ") counted"))
                .mapTo(Integer.class)
                .one();
        return new Page.Total(Math.min(counted, COUNT_CAP), counted > COUNT_CAP);
    }

    private String whereClause(String seek) {
        StringJoiner clause = new StringJoiner(" and ", " where ", "").setEmptyValue("");
        conditions.forEach(clause::add);
        if (seek != null) {
            clause.add(seek);
        }
        return clause.toString();
    }

    private Query bound(Query query) {
        bindings.forEach((name, value) -> {
            if (value instanceof Object[] values) {
                query.bindArray(name, values.getClass().getComponentType(), values);
            } else {
                query.bind(name, value);
            }
        });
        return query;
    }

    /** What a cursor belongs to: the projection's source, the order, and the filters with their values. */
    private String list(String sort) {
        Map<String, String> values = new TreeMap<>();
        bindings.forEach((name, value) -> values.put(
                name, value instanceof Object[] array ? java.util.Arrays.toString(array) : String.valueOf(value)));
        return from + '|' + sort + '|' + conditions + '|' + values;
    }
}
