package vn.thidua.platform.paging;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Finds one page of a list: the cheapest statement first, and another only when that one does not fill the page. */
final class PageFinder<T> {

    /** Looked through before anything else: what holds for a few rows in a hundred fills a page of it. */
    private static final int SHORT_STRETCH = 1_000;
    /** So many in the short stretch promise a page in the long one. */
    private static final int PROMISING = 3;

    private static final int LONG_STRETCH = 10_000;
    /** Of so many rows of a sample ... */
    private static final int SAMPLE = 1_000;
    /** ... so many make a word common: then the rows are too many to be fetched and sorted. */
    private static final int COMMON = 20;

    /** What holds for so few rows is fetched whole and sorted. */
    private static final int FEW = 2_000;
    /** Two words or more are a name rather than a surname: with few groups, they are looked for by their index first. */
    private static final int WORDS_OF_A_NAME = 2;

    /** From the first of the rows that have no sort value, which come last. */
    private static final Cursors.Seek WITHOUT_VALUE = new Cursors.Seek(null, null);

    private final Connection connection;
    private final ListingSql sql;
    private final Map<String, Object> bindings;
    private final Listing.Row<T> row;
    private final ListingSql.Order order;

    PageFinder(
            Connection connection,
            ListingSql sql,
            Map<String, Object> bindings,
            Listing.Row<T> row,
            ListingSql.Order order) {
        this.connection = connection;
        this.sql = sql;
        this.bindings = bindings;
        this.row = row;
        this.order = order;
    }

    /**
     * Rows of one page.
     *
     * @param end where the last one stands; null when there is none
     * @param more whether there are others after it
     * @param reached how many rows a seldom condition's index gave
     * @param common whether what was looked for is known to hold for many rows
     */
    record Found<T>(List<T> items, Cursors.Seek end, boolean more, int reached, boolean common) {

        Found<T> inPlenty() {
            return new Found<>(items, end, more, reached, true);
        }

        private Found<T> and(Found<T> rest) {
            List<T> all = new ArrayList<>(items);
            all.addAll(rest.items);
            return new Found<>(all, rest.end == null ? end : rest.end, rest.more, reached, common);
        }
    }

    /** @param seek the row that the page comes after; null for the first page */
    Found<T> find(Cursors.Seek seek, int limit) throws SQLException {
        Found<T> found = look(seek, limit);
        // Two statements, since an index cannot seek to "after this value, or without one".
        boolean valuesEnd =
                seek != null && seek.sortValue() != null && order.key().nullable() && !found.more();
        return valuesEnd ? found.and(look(WITHOUT_VALUE, limit - found.items().size())) : found;
    }

    private Found<T> look(Cursors.Seek seek, int limit) throws SQLException {
        int rows = limit + 1;
        if (sql.isPlain()) {
            return fetch(sql.page(order, seek, rows), seek, limit);
        }
        if (sql.isSeldom()) {
            Found<T> few = fetch(sql.few(order, seek, rows, FEW), seek, limit, true);
            if (few.reached() <= FEW) {
                return few;
            }
        }
        if (sql.hasFewGroups()) {
            return sql.words() >= WORDS_OF_A_NAME
                    ? fetch(sql.all(order, seek, rows), seek, limit)
                    : fetch(sql.merged(order, seek, rows), seek, limit).inPlenty();
        }
        return sift(seek, limit);
    }

    private Found<T> sift(Cursors.Seek seek, int limit) throws SQLException {
        int rows = limit + 1;
        Found<T> found = fetch(sql.stretch(order, seek, rows, SHORT_STRETCH), seek, limit);
        if (found.more()) {
            return found.inPlenty();
        }
        if (found.items().size() >= PROMISING) {
            found = fetch(sql.stretch(order, seek, rows, LONG_STRETCH), seek, limit);
            if (found.more()) {
                return found;
            }
        }
        if (sql.isWalkedBy(order) && isCommon()) {
            return fetch(sql.walk(order, seek, rows), seek, limit).inPlenty();
        }
        boolean scattered = sql.isGrouped() && !sql.isSifted() && !sql.isSeldom();
        return fetch(scattered ? sql.merged(order, seek, rows) : sql.all(order, seek, rows), seek, limit);
    }

    private boolean isCommon() throws SQLException {
        try (PreparedStatement query = NamedSql.of(sql.sample(SAMPLE)).prepare(connection, bindings);
                ResultSet rows = query.executeQuery()) {
            rows.next();
            return rows.getInt(1) >= COMMON;
        }
    }

    private Found<T> fetch(String statement, Cursors.Seek seek, int limit) throws SQLException {
        return fetch(statement, seek, limit, false);
    }

    /** @param counted whether each row says how many were reached */
    private Found<T> fetch(String statement, Cursors.Seek seek, int limit, boolean counted) throws SQLException {
        try (PreparedStatement query = NamedSql.of(statement).prepare(connection, values(seek));
                ResultSet rows = query.executeQuery()) {
            List<T> items = new ArrayList<>(limit);
            Cursors.Seek end = null;
            int reached = 0;
            while (rows.next()) {
                if (items.size() == limit) {
                    return new Found<>(items, end, true, reached, false);
                }
                items.add(row.read(rows));
                if (items.size() == limit) {
                    end = new Cursors.Seek(
                            rows.getString(ListingSql.SORT_VALUE), rows.getObject(ListingSql.SORT_ID, UUID.class));
                    reached = counted ? rows.getInt(ListingSql.REACHED) : 0;
                }
            }
            return new Found<>(items, end, false, reached, false);
        }
    }

    private Map<String, Object> values(Cursors.Seek seek) {
        if (seek == null || seek.id() == null) {
            return bindings;
        }
        Map<String, Object> values = new HashMap<>(bindings);
        values.put(ListingSql.SEEK_VALUE, seek.sortValue());
        values.put(ListingSql.SEEK_ID, seek.id());
        return values;
    }
}
