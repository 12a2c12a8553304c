package vn.thidua.review;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Standing;

/** A statistics form, filled in from the register. */
@Schema(
        name = "StatisticsForm",
        description =
                "A statistics form, filled in from the register; each cell is a count of rows that can be listed.")
public record FormView(
        @Schema(required = true, examples = "0603") String form,

        @Schema(required = true, examples = "0603.N/BNV-TĐKT")
        String number,

        @Schema(required = true, examples = "Khen thưởng cấp bộ, tỉnh")
        String title,

        @Schema(required = true, description = "The circular.", examples = "Thông tư 02/2023/TT-BNV")
        String citation,

        @Schema(required = true, description = "How well its layout is known.")
        Standing standing,

        @Schema(required = true, description = "The cycle.") String cycle,
        @Schema(required = true) String unit,

        @Schema(required = true, description = "Whether it stands as it stood when the cycle was closed.")
        boolean frozen,

        @Schema(required = true) List<Head> columns,
        @Schema(required = true) List<Line> lines) {

    /** A column. */
    @Schema(name = "StatisticsColumn", description = "A column of a statistics form.")
    public record Head(
            @Schema(required = true, examples = "MERIT") String code,

            @Schema(required = true, examples = "Bằng khen") String title) {}

    /** A line with its cells. */
    @Schema(name = "StatisticsLine", description = "A line of a statistics form.")
    public record Line(
            @Schema(required = true, examples = "PERSON_DIRECT")
            String code,

            @Schema(required = true, examples = "Người trực tiếp công tác, lao động")
            String title,

            @Schema(
                    nullable = true,
                    description = "In the order of the columns; null where the system keeps nothing of it.")
            List<Integer> cells,

            @Schema(
                    required = true,
                    description = "Of how many of the form's rows is not known whether they belong in this line.",
                    examples = "0")
            int unknown) {}
}
