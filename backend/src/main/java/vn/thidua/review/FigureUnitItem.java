package vn.thidua.review;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.export.Sheet;

/** One unit's part of a figure of the whole. */
@Schema(name = "ReviewFigureUnit", description = "One unit's part of a figure of the whole.")
record FigureUnitItem(
        @Schema(required = true, description = "The report.")
        UUID id,

        @Schema(required = true) UnitRef unit,
        @Schema(required = true) ReportState state,

        @Schema(nullable = true, description = "Null where it is not handed in.", examples = "42")
        BigDecimal value,

        @Schema(nullable = true, description = "What the system counted.", examples = "40")
        BigDecimal counted,

        @Schema(nullable = true, examples = "Hai quyết định chưa nhập vào sổ.")
        String note,

        @Schema(nullable = true, description = "In the cycle that is compared with.", examples = "38")
        BigDecimal previous,

        @Schema(nullable = true, description = "What it turned out to be after the closing.", examples = "43")
        BigDecimal corrected,

        @Schema(required = true, description = "Whether it differs strikingly from then.")
        boolean outlier) {

    static final String COLUMNS =
            "r.id, " + UnitRef.columns("u", "unit") + ", r.state, v.value, v.counted, v.note, w.value as previous, "
                    + "k.value as corrected, " + Outlier.SQL + " as outlier";

    /** Bind {@code figure} and {@code previous}. */
    static final String JOINS =
            "join unit_now u on u.id = r.unit_id left join review_value v on v.report_id = r.id and v.figure = :figure and r.state in "
                    + ReportState.COUNTED_SQL
                    + " left join review_report p on p.cycle_id = cast(:previous as uuid) and p.unit_id = r.unit_id and p.state in "
                    + ReportState.COUNTED_SQL
                    + " left join review_value w on w.report_id = p.id and w.figure = :figure"
                    + " left join lateral (select x.value from review_correction x where x.report_id = r.id and x.figure = :figure order by x.id desc limit 1) k on true";

    /** As a file. */
    static final Sheet<FigureUnitItem> SHEET = Sheet.of("review_figure", FigureUnitItem::id)
            .column("unit", 50, item -> item.unit().name())
            .column("state", 20, FigureUnitItem::state)
            .column("value", 14, FigureUnitItem::value)
            .column("counted", 14, FigureUnitItem::counted)
            .column("note", 50, FigureUnitItem::note)
            .column("previous", 14, FigureUnitItem::previous)
            .column("corrected", 14, FigureUnitItem::corrected)
            .column("outlier", 10, FigureUnitItem::outlier);

    static FigureUnitItem read(ResultSet row) throws SQLException {
        return new FigureUnitItem(
                Rows.id(row, "id"),
                UnitRef.read(row, "unit"),
                Rows.constant(row, "state", ReportState.class),
                row.getBigDecimal("value"),
                row.getBigDecimal("counted"),
                row.getString("note"),
                row.getBigDecimal("previous"),
                row.getBigDecimal("corrected"),
                row.getBoolean("outlier"));
    }
}
