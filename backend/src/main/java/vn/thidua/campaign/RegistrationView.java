package vn.thidua.campaign;

import java.time.Instant;
import java.time.LocalDate;
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

        @Schema(required = true, description = "Which version of the commitments holds; counts from 1.", examples = "1")
        int versionNumber,

        @Schema(required = true) List<CommitmentView> commitments,

        @Schema(required = true, description = "On each criterion of the campaign, by the unit's newest figure.")
        List<ReachedView> progress,

        String note,
        @Schema(required = true) Instant registeredAt,
        @Schema(description = "The account's display name.") String registeredBy,

        @Schema(description = "When the version that holds was asked to be amended; null when it was not.")
        Instant askedAt,

        @Schema(description = "Why it is to be amended.") String askedBecause,
        @Schema(description = "The last day to amend.") LocalDate askedDueOn,

        @Schema(description = "When the version that holds was confirmed; null when it was not.")
        Instant confirmedAt,

        @Schema(description = "The account's display name.") String confirmedBy,
        String withdrawnBecause,
        Instant withdrawnAt,
        @Schema(required = true) long version,
        @Schema(required = true) List<ActionView> actions) {

    static RegistrationView of(RegistrationRow row, List<ReachedView> progress, List<ActionView> actions) {
        return new RegistrationView(
                row.id(),
                row.campaign(),
                row.unit(),
                row.state(),
                row.versionNumber(),
                row.commitments(),
                progress,
                row.note(),
                row.registeredAt(),
                row.registeredBy(),
                row.askedAt(),
                row.askedBecause(),
                row.askedDueOn(),
                row.confirmedAt(),
                row.confirmedBy(),
                row.withdrawnBecause(),
                row.withdrawnAt(),
                row.version(),
                actions);
    }
}
