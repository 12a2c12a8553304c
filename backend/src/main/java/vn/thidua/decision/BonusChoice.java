package vn.thidua.decision;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the drafter chose for a line.
 *
 * @param seen the earlier awards that it was chosen before; with others it counts no more
 */
record BonusChoice(BonusPays pays, String reason, String by, Instant at, Set<UUID> seen) {

    BonusChoice {
        seen = Set.copyOf(seen);
    }

    View view() {
        return new View(pays, reason, by, at);
    }

    /** As it is told. */
    @Schema(name = "BonusChoice", description = "What the drafter chose for a line, and why.")
    record View(
            @Schema(required = true) BonusPays pays,
            @Schema(required = true) String reason,

            @Schema(required = true, description = "Who chose.", examples = "Nguyễn Văn An")
            String by,

            @Schema(required = true) Instant at) {}
}
