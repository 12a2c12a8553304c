package vn.thidua.access;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.UnitRef;

/** One role over one unit, and over all that this unit reaches. */
@Schema(
        name = "Grant",
        description = "One role over one unit and over all that this unit reaches, from one day to another.")
record GrantView(
        @Schema(required = true) UUID id,
        @Schema(examples = "OFFICER", required = true) Role role,
        @Schema(required = true) UnitRef unit,
        @Schema(examples = "2024-01-01", required = true) LocalDate from,

        @Schema(description = "The last day included; null when open.", nullable = true)
        LocalDate to) {}
