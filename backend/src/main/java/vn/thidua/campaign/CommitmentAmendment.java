package vn.thidua.campaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a unit now commits itself to, in place of what it said before.
 *
 * @param commitments at most one a criterion of the campaign; one that is missing is no longer promised
 */
@Schema(
        name = "CommitmentAmendment",
        description = "What the unit now commits itself to, in place of what it said before: a new version.")
record CommitmentAmendment(
        @Schema(
                required = true,
                description = "At most one for each criterion of the campaign; what is missing is no longer promised.")
        @NotNull @Size(max = 100) List<@Valid @NotNull CommitmentDraft> commitments,

        @Size(max = 2000) String note) {

    CommitmentAmendment {
        commitments = commitments == null ? null : Collections.unmodifiableList(commitments);
        note = CampaignDraft.orNull(note);
    }
}
