package vn.thidua.obligation;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.UnitRef;

/** Who is on time with what: units by kinds of obligations. */
@Schema(
        name = "Punctuality",
        description =
                "Who is on time with what: units by kinds of obligations, those with the most that is late first.")
record PunctualityView(
        @Schema(required = true, description = "What was settled is counted from this day on; what is open, always.")
        LocalDate from,

        @Schema(required = true) LocalDate to,

        @Schema(required = true, description = "The kinds that occur, in the order of their names.")
        List<Kind> kinds,

        @Schema(required = true, description = "Those with the most that is late first.")
        List<OfUnit> units,

        @Schema(
                required = true,
                description = "Units within reach that owed something and are not named here.",
                examples = "0")
        int otherUnits) {

    /** A kind of obligation. */
    @Schema(name = "ObligationKind", description = "A kind of obligation.")
    record Kind(
            @Schema(required = true, examples = "CAMPAIGN_REGISTER")
            String code,

            @Schema(required = true, examples = "Đăng ký phong trào")
            String name) {}

    /** What a unit owes and owed. */
    @Schema(name = "UnitPunctuality", description = "What a unit owes and owed.")
    record OfUnit(
            @Schema(required = true) UnitRef unit,

            @Schema(required = true, examples = "1") int overdue,

            @Schema(
                    description =
                            "Of what was settled with a day to keep, the part in time, from 0 to 1; null where nothing was.",
                    examples = "0.94")
            Double inTimeShare,

            @Schema(required = true, description = "By kind, those that occur.")
            List<Cell> cells) {}

    /** One kind of one unit. */
    @Schema(name = "PunctualityCell", description = "What a unit owes and owed of one kind.")
    record Cell(
            @Schema(required = true, examples = "CAMPAIGN_REGISTER")
            String kind,

            @Schema(required = true, description = "Not done yet.", examples = "2")
            int open,

            @Schema(required = true, description = "Of the open ones, past their day.", examples = "1")
            int overdue,

            @Schema(required = true, description = "Done by its day, or without one.", examples = "14")
            int inTime,

            @Schema(required = true, description = "Done after its day.", examples = "2")
            int late,

            @Schema(
                    description = "Working days since the oldest day that is past; null where nothing is overdue.",
                    examples = "6")
            Integer lateBy) {}
}
