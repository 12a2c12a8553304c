package vn.thidua.event;

import java.util.Map;
import java.util.UUID;

/**
 * One thing that was done.
 *
 * @param type stable name, such as {@code CAMPAIGN_LAUNCHED}
 * @param subjectType what kind of thing it was done to
 * @param subjectId which one
 * @param label what the trail calls it for a reader
 * @param unitId the unit whose business it is; null when nobody's
 * @param content what is worth keeping of it: values, reasons, ids; no secrets, no ballots
 */
public record Happening(
        String type, SubjectType subjectType, UUID subjectId, String label, UUID unitId, Map<String, ?> content) {}
