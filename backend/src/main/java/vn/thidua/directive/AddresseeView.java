package vn.thidua.directive;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.lifecycle.ActionView;

/** What one unit did with a directive that was addressed to it. */
@Schema(name = "DirectiveAddresseePage", description = "What one unit did with a directive that was addressed to it.")
record AddresseeView(
        @Schema(required = true) DirectiveRef directive,
        @Schema(required = true) AddresseeItem item,

        @Schema(
                required = true,
                description = "Who owes what the unit would: the unit itself, or its heir where it has ended.")
        UnitRef carrier,

        @Schema(nullable = true, description = "By which account; null before, and of what was loaded.")
        String acknowledgedBy,

        @Schema(nullable = true, description = "What the unit added to its acknowledgement.")
        String note,

        @Schema(nullable = true, description = "Why it was released.")
        String releasedBecause,

        @Schema(required = true, description = "Newest first.")
        List<DirectiveSessionItem> sessions,

        @Schema(required = true, description = "To how many units it passed the directive on.")
        int passedOn,

        @Schema(required = true) List<ActionView> actions,
        @Schema(required = true) long version) {}
