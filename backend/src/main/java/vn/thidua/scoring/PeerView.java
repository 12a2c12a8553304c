package vn.thidua.scoring;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.UnitRef;

/** Who scores whom. */
@Schema(name = "ScoringPeerView", description = "Who scores whom in the cross round, by name.")
record PeerView(
        @Schema(required = true, description = "Who scores.")
        UnitRef scorer,

        @Schema(required = true, description = "Who is scored.")
        UnitRef unit) {}
