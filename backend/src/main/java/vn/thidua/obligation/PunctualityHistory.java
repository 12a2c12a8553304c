package vn.thidua.obligation;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.UnitRef;

/** How a unit kept its days, month by month. */
@Schema(name = "PunctualityHistory", description = "How a unit kept its days, month by month, itself alone.")
record PunctualityHistory(
        @Schema(required = true) UnitRef unit,

        @Schema(required = true, description = "The oldest first, also those in which nothing fell due.")
        List<Month> months) {

    /** What fell due in a month. */
    @Schema(name = "PunctualityMonth", description = "What fell due in a month.")
    record Month(
            @Schema(required = true, description = "Its first day.", examples = "2024-11-01")
            LocalDate month,

            @Schema(required = true, description = "Done by its day.", examples = "7")
            int kept,

            @Schema(required = true, description = "Done after its day.", examples = "1")
            int late,

            @Schema(required = true, description = "Not done, and its day is past.", examples = "0")
            int overdue) {}
}
