package vn.thidua.reporting;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a report was asked, with what was left out filled in: enough to ask it again.
 */
@Schema(name = "ReportAsked", description = "What was asked, with what was left out filled in: enough to ask it again.")
record ReportAsked(
        @Schema(required = true) ReportKind kind,

        @Schema(
                required = true,
                description = "The dimensions that it is grouped by.",
                examples = "[\"unit\", \"year\"]")
        List<String> by,

        @Schema(
                required = true,
                description =
                        "Conditions, each a dimension, a colon and the value it must have; nothing after the colon where it must have none.",
                examples = "[\"award:FLAG_MINISTRY\"]")
        List<String> where,

        @Schema(description = "Only of this unit and those under it.")
        UUID unitId,

        @Schema(description = "First day of the rows.") LocalDate from,
        @Schema(description = "Last day of the rows.") LocalDate to,

        @Schema(required = true, description = "The moment whose knowledge answers.")
        OffsetDateTime asOf,

        @Schema(required = true, description = "The day on which something stands or is late.")
        LocalDate on) {

    ReportAsked over(LocalDate otherFrom, LocalDate otherTo, OffsetDateTime otherAsOf) {
        return new ReportAsked(kind, by, where, unitId, otherFrom, otherTo, otherAsOf, on);
    }

    /** By dimension; null where it must have none. */
    Map<String, String> conditions() {
        Map<String, String> conditions = new LinkedHashMap<>();
        for (String one : where) {
            int colon = one.indexOf(':');
            String value = one.substring(colon + 1);
            conditions.put(one.substring(0, colon).strip(), value.isEmpty() ? null : value);
        }
        return conditions;
    }
}
