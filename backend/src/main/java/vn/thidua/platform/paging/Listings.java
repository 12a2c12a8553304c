package vn.thidua.platform.paging;

import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;

/** Where lists start: gives each {@link Listing} the database and the cursors. */
@Singleton
public class Listings {

    private final Jdbi jdbi;
    private final Cursors cursors;

    Listings(Jdbi jdbi, Cursors cursors) {
        this.jdbi = jdbi;
        this.cursors = cursors;
    }

    /**
     * @param columns the projection
     * @param from tables and joins
     * @param id the column that makes the order total
     * @param row reads one row into the record that is the JSON
     */
    public <T> Listing<T> of(String columns, String from, String id, Listing.Row<T> row) {
        return new Listing<>(jdbi, cursors, columns, from, id, row);
    }
}
