package vn.thidua.platform.export;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.UUID;
import vn.thidua.access.Open;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.SortKey;

/** A list that breaks at one of its rows, as one does when the database goes away. */
@Path("/api/test/broken-export")
@RunOnVirtualThread
public class BrokenExportResource {

    private final Listings listings;
    private final Exports exports;

    BrokenExportResource(Listings listings, Exports exports) {
        this.listings = listings;
        this.exports = exports;
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @Open
    public Response export(@QueryParam("at") int at, @BeanParam ExportRequest export) {
        return exports.of(
                Sheet.<Integer>of("awards", n -> UUID.randomUUID()).column("year", 10, n -> n),
                listings.of("r.n", "generate_series(1, 200000) r(n)", "r.n", row -> unless(row.getInt("n"), at))
                        .sortedBy(SortKey.of("n", "r.n", "integer"))
                        .first("n"),
                export);
    }

    private static int unless(int row, int at) throws SQLException {
        if (row == at) {
            throw new SQLException("the test breaks it here");
        }
        return row;
    }
}
