package vn.thidua.access;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One place where the account is signed in. */
@Schema(name = "Session", description = "One place where the account is signed in.")
record SessionView(
        @Schema(required = true) UUID id,
        @Schema(required = true) Instant startedAt,

        @Schema(description = "The last time it was refreshed.", required = true)
        Instant lastSeenAt,

        @Schema(required = true) Instant expiresAt,

        @Schema(description = "The browser, as it names itself.", nullable = true)
        String userAgent,

        @Schema(description = "Whether it is the one that asks.", required = true)
        boolean current) {}
