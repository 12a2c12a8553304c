package vn.thidua.amendment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.UnitRef;
import vn.thidua.register.AwardDecision;
import vn.thidua.register.AwardItem;

/** What an amendment of an award begins with. */
@Schema(name = "AmendmentBasis", description = "What an amendment of an award begins with.")
public record AmendmentBasis(
        @Schema(required = true) AmendmentWay way,

        @Schema(required = true, description = "Whose decision or letter it will be.")
        UnitRef unit,

        @Schema(
                description = "Of the unit's decisions; null where it is not known, or those above decide.",
                nullable = true)
        String symbol,

        @Schema(required = true, description = "The decision that gave the award.")
        AwardDecision decision,

        @Schema(required = true, description = "Its awards within the reader's reach, as they read and stand today.")
        List<AwardItem> awards) {}
