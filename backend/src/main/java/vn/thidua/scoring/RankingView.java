package vn.thidua.scoring;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where everybody stands. */
@Schema(
        name = "ScoringRanking",
        description = "Where the members stand, and how those with the same total were told apart.")
record RankingView(
        @Schema(required = true, description = "Whether points may still change.")
        boolean provisional,

        @Schema(required = true, description = "By rank; those who are not ranked last.")
        List<RankedMember> members,

        @Schema(required = true, description = "The oldest first.")
        List<TieView> ties) {}
