package vn.thidua.sign;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many signs there are of each kind. */
@Schema(name = "SignFigures", description = "How many signs there are of each kind in a year.")
record SignFigures(
        @Schema(required = true, examples = "2024") int year,
        @Schema(required = true) List<OfKind> items) {

    /** Of one kind. */
    @Schema(
            name = "SignFiguresOfKind",
            description = "How many signs of a kind there are, by how far they were looked at.")
    record OfKind(
            @Schema(required = true) SignKind kind,

            @Schema(required = true, description = "Nobody looked yet.")
            int open,

            @Schema(required = true, description = "Looked at, and other things lie behind them since.")
            int changed,

            @Schema(required = true, description = "Looked at.")
            int noted,

            @Schema(required = true, description = "Groups too small for a figure.")
            int suppressed) {}
}
