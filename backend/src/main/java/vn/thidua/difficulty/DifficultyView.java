package vn.thidua.difficulty;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.document.DocumentRef;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.lifecycle.ActionView;

/** A difficulty as its page shows it. */
@Schema(name = "Difficulty", description = "A difficulty that a unit sent up, and what came of it.")
record DifficultyView(
        @Schema(required = true) DifficultyItem item,

        @Schema(required = true, description = "Which ministry receives it.")
        UnitRef receiver,

        @Schema(nullable = true, description = "Of one about a directive.")
        UUID directiveId,

        @Schema(nullable = true, description = "Of one about a campaign.")
        UUID campaignId,

        @Schema(nullable = true, description = "Of one about a rule.")
        String ruleFramework,

        @Schema(nullable = true, description = "Of one about a rule.")
        String ruleId,

        @Schema(nullable = true, description = "The place of the point.")
        String pointCode,

        @Schema(required = true) String content,
        @Schema(nullable = true) String proposal,
        @Schema(nullable = true) DocumentRef document,

        @Schema(nullable = true, description = "By which account.")
        String raisedBy,

        @Schema(nullable = true) LocalDate receivedOn,

        @Schema(nullable = true, description = "When it was put before the Minister.")
        LocalDate putOn,

        @Schema(nullable = true, description = "What was answered or decided.")
        String outcome,

        @Schema(nullable = true, description = "The version of the directive that adjusts it.")
        Integer adjustedOrdinal,

        @Schema(nullable = true) String withdrawnBecause,

        @Schema(nullable = true, description = "The one that it was put to.")
        UUID likeId,

        @Schema(required = true, description = "Those put to it, as far as the reader reaches them.")
        List<DifficultyItem> likes,

        @Schema(required = true, description = "The unit that raised it has not seen the outcome yet.")
        boolean unseen,

        @Schema(required = true) List<ActionView> actions,
        @Schema(required = true) long version) {}
