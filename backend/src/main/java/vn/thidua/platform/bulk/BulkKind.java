package vn.thidua.platform.bulk;

import java.util.List;
import vn.thidua.platform.lifecycle.Permit;

/** A kind of rows that other systems and people may bring by the thousand. */
public interface BulkKind {

    /** Stable, as addresses have it: {@code PEOPLE}. */
    String code();

    /** Who brings such rows needs it over some unit; each row asks for it again over its own. */
    Permit permit();

    /** What a client's own name for such a thing is kept under; null for what clients do not look up by their own names. */
    String subjectType();

    List<BulkField> fields();

    /** So many rows are taken together; 1 where each is a deed of its own. */
    int chunk();

    /**
     * Takes rows in the caller's transaction, as whoever the caller acts for. A row that is answered REFUSED has changed nothing; what is thrown undoes all of
     * them, and they are brought again one by one.
     *
     * @return of each row, in their order
     */
    List<BulkResult> take(List<BulkRow> rows);
}
