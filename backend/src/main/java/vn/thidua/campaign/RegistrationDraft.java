package vn.thidua.campaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a unit commits itself to.
 *
 * @param commitments at most one a criterion of the campaign; none need be
 */
@Schema(name = "RegistrationDraft", description = "What a unit commits itself to.")
record RegistrationDraft(
        @Schema(required = true) @NotNull UUID unitId,

        @Schema(description = "At most one for each criterion of the campaign.") @Size(max = 100) List<@Valid @NotNull CommitmentDraft> commitments,

        @Size(max = 2000) String note) {

    RegistrationDraft {
        commitments = commitments == null ? List.of() : java.util.Collections.unmodifiableList(commitments);
        note = CampaignDraft.orNull(note);
    }
}
