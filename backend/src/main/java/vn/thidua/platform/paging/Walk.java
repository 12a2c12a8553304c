package vn.thidua.platform.paging;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

/**
 * A whole list, read from one cursor: whatever its length, some hundred rows of it are in memory. All rows are of one instant, since one statement gives
 * them.
 */
public final class Walk<T> {

    /** Rows that the database hands over at a time. */
    private static final int FETCHED = 500;

    /** Takes one row after another. */
    @FunctionalInterface
    public interface Taker<T> {
        void take(T row) throws IOException;
    }

    private final DataSource database;
    private final NamedSql statement;
    private final Map<String, Object> bindings;
    private final Listing.Row<T> row;

    Walk(DataSource database, NamedSql statement, Map<String, Object> bindings, Listing.Row<T> row) {
        this.database = database;
        this.statement = statement;
        this.bindings = bindings;
        this.row = row;
    }

    /** Holds one connection until the last row is taken. */
    public void each(Taker<T> taker) throws IOException {
        try (Connection connection = database.getConnection()) {
            // Without a transaction the driver fetches all rows at once.
            connection.setAutoCommit(false);
            try {
                read(connection, taker);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void read(Connection connection, Taker<T> taker) throws SQLException, IOException {
        try (PreparedStatement query = statement.prepare(connection, bindings)) {
            query.setFetchSize(FETCHED);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    taker.take(row.read(rows));
                }
            }
        }
    }
}
