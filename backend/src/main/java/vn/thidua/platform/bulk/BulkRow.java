package vn.thidua.platform.bulk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;

/**
 * A row that somebody brought.
 *
 * @param number of its line, the first being 1
 * @param knownId the thing that the sender calls so already; null of a name that is new, or of none
 * @param values by field, without the sender's own name for it; of a table all are texts
 */
public record BulkRow(int number, UUID knownId, ObjectNode values) {

    /** What of these the row does not say. */
    public List<Violation> missing(String... fields) {
        return Arrays.stream(fields)
                .filter(field -> text(field) == null)
                .map(field -> Violation.at("/" + field, ViolationCode.REQUIRED))
                .toList();
    }

    /** Null where the row does not say it. */
    public String text(String field) {
        return values.hasNonNull(field) && !values.get(field).asText().isBlank()
                ? values.get(field).asText().strip()
                : null;
    }
}
