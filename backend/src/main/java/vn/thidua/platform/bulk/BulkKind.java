package vn.thidua.platform.bulk;

import java.util.List;
import vn.thidua.platform.lifecycle.Permit;

/** A kind of rows that other systems and people may bring by the thousand. */
public abstract class BulkKind {

    private final String code;
    private final Permit permit;
    private final String subjectType;
    private final int chunk;
    private final List<BulkField> fields;

    /**
     * @param code stable, as addresses have it: {@code PEOPLE}
     * @param permit who brings such rows needs it over some unit; each row asks for it again over its own
     * @param subjectType what a client's own name for such a thing is kept under; null for what clients do not look up by their own names
     * @param chunk so many rows are taken together
     */
    protected BulkKind(String code, Permit permit, String subjectType, int chunk, List<BulkField> fields) {
        this.code = code;
        this.permit = permit;
        this.subjectType = subjectType;
        this.chunk = chunk;
        this.fields = List.copyOf(fields);
    }

    public final String code() {
        return code;
    }

    public final Permit permit() {
        return permit;
    }

    public final String subjectType() {
        return subjectType;
    }

    public final int chunk() {
        return chunk;
    }

    public final List<BulkField> fields() {
        return fields;
    }

    /**
     * Takes rows in the caller's transaction, as whoever the caller acts for. A row that is answered REFUSED has changed nothing; what is thrown undoes all of
     * them, and they are brought again one by one.
     *
     * @return of each row, in their order
     */
    public abstract List<BulkResult> take(List<BulkRow> rows);
}
