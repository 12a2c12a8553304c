package vn.thidua.campaign;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.lifecycle.ActionView;

/** A unit's registration, whole. */
@Schema(name = "Registration", description = "A unit's registration for a campaign, with what it commits itself to.")
record RegistrationView(
        @Schema(required = true) UUID id,
        @Schema(required = true) CampaignRef campaign,
        @Schema(required = true) UnitRef unit,
        @Schema(required = true) RegistrationState state,
        @Schema(required = true) List<CommitmentView> commitments,
        String note,
        @Schema(required = true) Instant registeredAt,
        @Schema(description = "The account's display name.") String registeredBy,
        String withdrawnBecause,
        Instant withdrawnAt,
        @Schema(required = true) long version,
        @Schema(required = true) List<ActionView> actions) {

    static RegistrationView of(RegistrationRow row, List<ActionView> actions) {
        return new RegistrationView(
                row.id(),
                row.campaign(),
                row.unit(),
                row.state(),
                row.commitments(),
                row.note(),
                row.registeredAt(),
                row.registeredBy(),
                row.withdrawnBecause(),
                row.withdrawnAt(),
                row.version(),
                actions);
    }
}
