package vn.thidua.campaign;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.document.DocumentRef;
import vn.thidua.platform.lifecycle.ActionView;

/** A check as its page shows it. */
@Schema(name = "CampaignCheck", description = "A check of a campaign: what was found, what the unit did about it.")
record CheckView(
        @Schema(required = true) CheckItem item,

        @Schema(required = true, description = "What is looked at.")
        String focus,

        @Schema(description = "What was found; null before.")
        String found,

        @Schema(required = true, description = "What proves it.")
        List<DocumentRef> foundDocuments,

        @Schema(description = "What the unit did about it.") String answer,

        @Schema(required = true, description = "What proves that.")
        List<DocumentRef> answerDocuments,

        @Schema(description = "When the unit answered last.")
        LocalDate answeredOn,

        @Schema(description = "Why the answer before was not enough.")
        String note,

        @Schema(description = "When it ended.") LocalDate settledOn,

        @Schema(description = "Why it was not made after all.")
        String endedBecause,

        @Schema(required = true) List<ActionView> actions,
        @Schema(required = true) long version) {}
