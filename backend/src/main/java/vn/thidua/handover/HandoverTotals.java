package vn.thidua.handover;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.UnitRef;
import vn.thidua.rulebook.AwardRef;

/** What funds owe and have paid. */
@Schema(name = "HandoverTotals", description = "What funds owe and have paid, by year of the decision and by award.")
record HandoverTotals(
        @Schema(
                required = true,
                description =
                        "By fund, year, the newest first, and award; funds, years and awards are few, so this is no page.")
        List<Row> items,

        @Schema(required = true, examples = "12") long lines,
        @Schema(required = true, examples = "3") long openLines,
        @Schema(required = true, examples = "0") long unknown,
        @Schema(required = true, examples = "42120000") long due,
        @Schema(required = true, examples = "31590000") long paid,
        @Schema(required = true, examples = "10530000") long outstanding) {

    static HandoverTotals of(List<Row> rows) {
        return new HandoverTotals(
                rows,
                rows.stream().mapToLong(Row::lines).sum(),
                rows.stream().mapToLong(Row::openLines).sum(),
                rows.stream().mapToLong(Row::unknown).sum(),
                rows.stream().mapToLong(Row::due).sum(),
                rows.stream().mapToLong(Row::paid).sum(),
                rows.stream().mapToLong(Row::outstanding).sum());
    }

    /** Of one fund, year and award. */
    @Schema(name = "HandoverTotal", description = "What one fund owes and has paid for one award in one year.")
    record Row(
            @Schema(required = true, description = "Whose fund.")
            UnitRef payer,

            @Schema(required = true, examples = "2024", description = "Of the decision.")
            int year,

            @Schema(required = true) AwardRef award,

            @Schema(required = true, examples = "12", description = "How many are paid, or are to be.")
            long lines,

            @Schema(required = true, examples = "3", description = "How many of them are still to be.")
            long openLines,

            @Schema(required = true, examples = "0", description = "Of how many no amount is known.")
            long unknown,

            @Schema(required = true, examples = "42120000", description = "In đồng, where the amount is known.")
            long due,

            @Schema(required = true, examples = "31590000", description = "In đồng.")
            long paid,

            @Schema(required = true, examples = "10530000", description = "In đồng, of those still open.")
            long outstanding) {}
}
