package vn.thidua.platform.bulk;

import java.util.List;
import vn.thidua.platform.lifecycle.Permit;

/** A kind of rows each of which is a deed of its own, as a single operation does it. */
public abstract class BulkDeed extends BulkKind {

    protected BulkDeed(String code, Permit permit, String subjectType, List<BulkField> fields) {
        super(code, permit, subjectType, 1, fields);
    }

    @Override
    public final List<BulkResult> take(List<BulkRow> rows) {
        return rows.stream().map(this::take).toList();
    }

    /** What is thrown refuses the row. */
    protected abstract BulkResult take(BulkRow row);
}
