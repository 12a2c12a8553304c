package vn.thidua.campaign;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.UnitRef;

/** A unit that stood best or worst on a criterion, and with what. */
@Schema(name = "StandingUnit", description = "A unit that stood best or worst on a criterion, and with what figure.")
record StandingUnit(
        @Schema(required = true) UnitRef unit,

        @Schema(required = true, examples = "92.5") BigDecimal value) {}
