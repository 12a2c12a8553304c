package vn.thidua.scoring;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.UnitRef;

/** How members with the same total were told apart, or are being. */
@Schema(name = "ScoringTie", description = "How members with the same total were told apart, or are being.")
record TieView(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "Who shared the total.")
        List<UnitRef> units,

        @Schema(required = true, description = "By preference or by ballot.")
        TieWay way,

        @Schema(required = true, description = "Whether it is settled.")
        boolean closed,

        @Schema(
                required = true,
                description = "From first to last; several in one are equal still. Empty while the ballot is open.")
        List<List<UUID>> ranks,

        @Schema(required = true, description = "What was said of women among their people.")
        List<TieDraft.Women> women,

        @Schema(required = true, description = "The votes of each, once the ballot is closed.")
        List<TieCount> counts,

        @Schema(required = true, description = "How many members have voted; never how.", examples = "7")
        int voted,

        @Schema(required = true, description = "How many may.", examples = "10")
        int voters,

        @Schema(required = true, description = "The members for which the reader may vote now.")
        List<UnitRef> mayVoteFor,

        @Schema(required = true, description = "Whether the reader may close the ballot.")
        boolean mayClose,

        @Schema(required = true) Instant openedAt) {}
