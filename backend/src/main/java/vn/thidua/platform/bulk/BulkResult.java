package vn.thidua.platform.bulk;

import java.util.List;
import java.util.UUID;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;

/**
 * What a row came to.
 *
 * @param subjectId the thing; null of a row that was refused
 * @param refusal null of one that was not
 */
public record BulkResult(BulkOutcome outcome, UUID subjectId, Problem refusal) {

    public static BulkResult created(UUID id) {
        return new BulkResult(BulkOutcome.CREATED, id, null);
    }

    public static BulkResult changed(UUID id) {
        return new BulkResult(BulkOutcome.CHANGED, id, null);
    }

    public static BulkResult unchanged(UUID id) {
        return new BulkResult(BulkOutcome.UNCHANGED, id, null);
    }

    public static BulkResult refused(Problem refusal) {
        return new BulkResult(BulkOutcome.REFUSED, null, refusal);
    }

    public static BulkResult refused(List<Violation> violations) {
        return refused(Problem.invalid(violations));
    }

    public static BulkResult refused(String pointer, ViolationCode code, Object... args) {
        return refused(Problem.invalid(pointer, code, args));
    }

    public boolean isRefused() {
        return outcome == BulkOutcome.REFUSED;
    }
}
