package vn.thidua.campaign;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.UnitRef;

/** A unit that was proposed for praise at a review. */
@Schema(name = "PraisedUnit", description = "A unit that the Standing Office proposed for praise at the review.")
record PraisedUnit(
        @Schema(required = true) UnitRef unit,

        @Schema(required = true, examples = "Vượt chỉ tiêu sớm ba tháng")
        String reason) {}
