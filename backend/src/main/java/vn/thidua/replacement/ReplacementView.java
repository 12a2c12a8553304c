package vn.thidua.replacement;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.document.DocumentRef;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.lifecycle.ActionView;

/** A request for replacement, whole. */
@Schema(name = "Replacement", description = "A request for replacement, whole.")
record ReplacementView(
        @Schema(required = true) ReplacementItem item,

        @Schema(required = true, description = "Who replaces, or forwards.")
        UnitRef keeper,

        @Schema(required = true, description = "What happened.")
        String account,

        @Schema(nullable = true, description = "The evidence.")
        DocumentRef document,

        @Schema(nullable = true) LocalDate approvedOn,

        @Schema(nullable = true, description = "Of the letter that forwards it.")
        String forwardNumber,

        @Schema(nullable = true) LocalDate forwardedOn,
        @Schema(nullable = true) String refusedBecause,
        @Schema(nullable = true) LocalDate handedOn,

        @Schema(nullable = true, description = "Who received it.")
        String handedTo,

        @Schema(nullable = true, description = "Null where no term is known.")
        ReplacementTerm term,

        @Schema(required = true) List<ActionView> actions,
        @Schema(required = true) long version) {}
