package vn.thidua.organization;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.lifecycle.ActionView;

/** Two records side by side. */
@Schema(name = "PersonPair", description = "Two records that may be one person, side by side.")
public record PersonPairView(
        @Schema(required = true) PersonPair pair,

        @Schema(required = true, description = "Newest first.")
        List<MembershipView> leftMemberships,

        @Schema(required = true, description = "Newest first.")
        List<MembershipView> rightMemberships,

        @Schema(required = true) List<ActionView> actions) {}
