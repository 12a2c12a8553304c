package vn.thidua.ballot;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long votes are taken. */
@Schema(name = "BallotTime", description = "How long votes are taken.")
record BallotTime(
        @Schema(description = "No paper counts after it; null when only the closing ends it.", nullable = true)
        Instant closesAt) {}
