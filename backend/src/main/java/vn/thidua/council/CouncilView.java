package vn.thidua.council;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Standing;
import vn.thidua.platform.UnitRef;

/** A council as it stood on a day. */
@Schema(name = "Council", description = "A council as it stood on a day.")
record CouncilView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UnitRef unit,
        @Schema(required = true) CouncilLevel level,
        @Schema(required = true) String name,
        @Schema(required = true) String decisionNumber,
        @Schema(required = true) LocalDate foundedOn,
        @Schema(description = "Null while it stands.") LocalDate endedOn,
        @Schema(required = true) Standing standing,

        @Schema(required = true, description = "The day that its members and its regulation are told of.")
        LocalDate asOf,

        @Schema(required = true, description = "Its members on the day, the Chair first.")
        List<SeatView> seats,

        @Schema(description = "Its own regulation on the day; null when none is known.")
        RegulationView regulation,

        @Schema(required = true, description = "Whether the reader may change it, its members and its regulation.")
        boolean kept,

        @Schema(required = true) long version) {}
