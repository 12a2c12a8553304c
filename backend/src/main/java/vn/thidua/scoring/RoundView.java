package vn.thidua.scoring;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.cluster.ClusterRef;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.lifecycle.ActionView;

/** A scoring round with how far everybody is. */
@Schema(
        name = "ScoringRound",
        description = "A scoring round, with how far everybody is and what is to be known of it.")
record RoundView(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "Whose members are scored.")
        ClusterRef cluster,

        @Schema(required = true, examples = "2024") int year,

        @Schema(required = true, description = "The version by which they are scored.")
        SheetRef sheet,

        @Schema(nullable = true, description = "A version that was issued since; this round goes on with its own.")
        UUID newerSheetId,

        @Schema(required = true) RoundState state,

        @Schema(
                nullable = true,
                description = "Who heads the cluster in that year and runs the round; null where nobody is known to.")
        UnitRef lead,

        @Schema(required = true, description = "By when what is to be done.")
        RoundDays days,

        @Schema(required = true, description = "Everybody who stood in it that year, by name.")
        List<RoundMemberView> members,

        @Schema(required = true, description = "Who scores whom.")
        List<PeerView> peers,

        @Schema(required = true, description = "What is late, missing or not known.")
        List<Finding> findings,

        @Schema(required = true, description = "What was proposed after it.")
        List<RoundNominationView> nominations,

        @Schema(required = true, description = "The stages at which the reader may give points now.")
        List<Stage> mayScore,

        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) List<ActionView> actions,
        @Schema(required = true) long version) {}
