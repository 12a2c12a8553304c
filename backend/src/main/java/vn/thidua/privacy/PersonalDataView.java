package vn.thidua.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.PersonRef;

/** All that is kept of one person. */
@Schema(name = "PersonalData", description = "All that is kept of one person, by purpose.")
record PersonalDataView(
        @Schema(required = true) PersonRef person,

        @Schema(required = true, description = "When it was taken.")
        Instant takenAt,

        @Schema(required = true, description = "By purpose.")
        List<Group> groups) {

    @Schema(name = "PersonalDataOfGroup", description = "What is kept of the person for one purpose.")
    record Group(
            @Schema(required = true, description = "The purpose, with how long and who reads it.")
            InventoryView.Group what,

            @Schema(
                    required = true,
                    description = "False when there is more of a table than the 2,000 rows that are given.")
            boolean complete,

            @Schema(required = true, description = "What was found.")
            List<Row> rows) {}

    @Schema(name = "PersonalDataRow", description = "One row of a table.")
    record Row(
            @Schema(required = true, description = "The table that it stands in.", examples = "membership")
            String table,

            @Schema(required = true, description = "Its values by their columns; what is empty is left out.")
            Map<String, String> values) {}
}
