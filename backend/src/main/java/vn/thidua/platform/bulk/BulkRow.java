package vn.thidua.platform.bulk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;

/**
 * A row that somebody brought.
 *
 * @param number of its line, the first being 1
 * @param knownId the thing that the sender calls so already; null of a name that is new, or of none
 * @param values by field, without the sender's own name for it; of a table all are texts
 */
public record BulkRow(int number, UUID knownId, ObjectNode values) {

    /** Null where the row does not say it. */
    public String text(String field) {
        return values.hasNonNull(field) && !values.get(field).asText().isBlank()
                ? values.get(field).asText().strip()
                : null;
    }
}
