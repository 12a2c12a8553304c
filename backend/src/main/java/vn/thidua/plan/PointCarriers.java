package vn.thidua.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.directive.DirectivePoint;
import vn.thidua.platform.UnitRef;

/** Which points of a directive are carried by whom. */
@Schema(
        name = "PointCarriers",
        description =
                "Which points of a directive are carried by whom, in plans that were submitted within the reader's reach.")
record PointCarriers(
        @Schema(required = true, description = "In the order of the text; one that nobody carries has no carriers.")
        List<Point> points) {

    /** One point. */
    @Schema(name = "CarriedPoint", description = "One point of a directive, and who carries it.")
    record Point(
            @Schema(required = true) DirectivePoint point,

            @Schema(required = true, description = "How many units carry it.")
            int unitCount,

            @Schema(required = true, description = "How many tasks carry it.")
            int taskCount,

            @Schema(required = true, description = "Of those, done.")
            int doneCount,

            @Schema(required = true, description = "At most 50, by name of the unit.")
            List<Carrier> carriers) {}

    /** One task that carries it. */
    @Schema(name = "PointCarrier", description = "One task that carries a point.")
    record Carrier(
            @Schema(required = true) UUID planId,
            @Schema(required = true) UnitRef unit,
            @Schema(required = true) String content,
            @Schema(nullable = true) String lead,
            @Schema(nullable = true) LocalDate dueOn,

            @Schema(nullable = true, description = "Null before the first report.")
            TaskProgress progress) {}
}
