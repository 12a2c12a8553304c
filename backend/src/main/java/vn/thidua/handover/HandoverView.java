package vn.thidua.handover;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.dossier.NominationHold;
import vn.thidua.platform.Standing;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.lifecycle.ActionView;

/** One part of an award with its receipts. */
@Schema(name = "HandoverDueDetail", description = "A part of an award with its receipts.")
public record HandoverView(
        @Schema(required = true) HandoverItem due,

        @Schema(required = true, description = "Whose clerk hands it over.")
        UnitRef keeper,

        @Schema(nullable = true, description = "By which article the amount is reckoned.")
        String citation,

        @Schema(nullable = true) Standing standing,

        @Schema(nullable = true, description = "By which article there is a term.")
        String termCitation,

        @Schema(nullable = true, description = "What keeps the money from being handed over; null where nothing does.")
        NominationHold hold,

        @Schema(required = true, description = "The newest first; it holds, the others were written before.")
        List<HandoverReceipt> receipts,

        @Schema(required = true) List<ActionView> actions,
        @Schema(required = true) long version) {}
