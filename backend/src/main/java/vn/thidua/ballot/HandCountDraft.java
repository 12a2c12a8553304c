package vn.thidua.ballot;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Papers counted by hand. */
@Schema(name = "BallotHandCount", description = "Written opinions, or papers of the room, counted by hand.")
record HandCountDraft(
        @NotEmpty @Size(max = 1_000) @Schema(description = "Whose papers they are: members who did not ask for credentials.")
        List<@NotNull UUID> seats,

        @NotEmpty @Size(max = 1_000) List<@NotNull @Valid One> cases) {

    /** Of one case. */
    @Schema(name = "BallotHandCountOne", description = "The papers of one case.")
    record One(
            @NotNull UUID caseId,
            @NotNull @Min(0) @Max(1_000) Integer votesFor,
            @NotNull @Min(0) @Max(1_000) Integer votesAgainst,
            @NotNull @Min(0) @Max(1_000) Integer abstentions,
            @NotNull @Min(0) @Max(1_000) Integer invalid) {

        Tally tally() {
            return new Tally(votesFor, votesAgainst, abstentions, invalid);
        }
    }
}
