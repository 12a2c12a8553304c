package vn.thidua.scoring;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who scores whom. */
@Schema(name = "ScoringPeer", description = "Who scores whom in the cross round.")
record PeerAssignment(
        @NotNull @Schema(required = true, description = "Who scores.")
        UUID scorerId,

        @NotNull @Schema(required = true, description = "Who is scored; never oneself.")
        UUID unitId) {}
