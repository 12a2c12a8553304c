package vn.thidua.scoring;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.document.DocumentRef;

/** The points of a criterion. */
@Schema(name = "ScoreEntry", description = "The points of a criterion on a card, beside those of the stage before.")
record EntryView(
        @Schema(required = true, description = "The criterion's number.", examples = "I.2")
        String code,

        @Schema(nullable = true, description = "Null where it is not scored.", examples = "95.5")
        BigDecimal points,

        @Schema(
                nullable = true,
                description = "Of the stage before: what differs from it needs a reason.",
                examples = "98")
        BigDecimal before,

        @Schema(nullable = true, description = "Why it differs.")
        String reason,

        @Schema(nullable = true, description = "What shows it.")
        String evidence,

        @Schema(nullable = true, description = "A document that shows it.")
        DocumentRef document,

        @Schema(nullable = true, description = "Of an automatic criterion: what it was computed from.")
        ComputedShare computed,

        @Schema(required = true, description = "Whether points are given here at this stage.")
        boolean given) {}
