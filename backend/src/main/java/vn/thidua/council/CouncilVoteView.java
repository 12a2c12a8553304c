package vn.thidua.council;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.dossier.DossierRef;
import vn.thidua.rulebook.AwardRef;
import vn.thidua.rulebook.NomineeKind;

/** How the council voted on one nomination. */
@Schema(name = "CouncilVote", description = "How the council voted on one nomination.")
record CouncilVoteView(
        @Schema(required = true) UUID nominationId,
        @Schema(required = true) DossierRef dossier,
        @Schema(required = true) NomineeKind nomineeKind,

        @Schema(required = true, examples = "Trần Thị Thu Hà")
        String nomineeName,

        @Schema(required = true) AwardRef award,
        @Schema(required = true) int votesFor,
        @Schema(required = true) int votesAgainst,
        @Schema(required = true) boolean passed) {}
