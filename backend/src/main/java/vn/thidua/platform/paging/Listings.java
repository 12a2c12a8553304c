package vn.thidua.platform.paging;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import javax.sql.DataSource;

/** Where lists start: gives each {@link Listing} the database and the cursors. */
@Singleton
public class Listings {

    private final DataSource database;
    private final Cursors cursors;
    private final Counts counts;

    Listings(AgroalDataSource database, Cursors cursors, Counts counts) {
        this.database = database;
        this.cursors = cursors;
        this.counts = counts;
    }

    /**
     * @param columns the projection
     * @param from tables and joins
     * @param id the column that makes the order total
     * @param row reads one row into the record that is the JSON
     */
    public <T> Listing<T> of(String columns, String from, String id, Listing.Row<T> row) {
        return new Listing<>(database, cursors, counts, new ListingSql(columns, from, null, id), row);
    }

    /**
     * A list over a large table: the page is found in the table alone, then dressed.
     *
     * @param columns the projection
     * @param table with its alias; conditions and sort keys name no other
     * @param joins what dresses a row, never dropping or doubling one
     * @param id the column that makes the order total
     * @param row reads one row into the record that is the JSON
     */
    public <T> Listing<T> of(String columns, String table, String joins, String id, Listing.Row<T> row) {
        return new Listing<>(database, cursors, counts, new ListingSql(columns, table, joins, id), row);
    }
}
