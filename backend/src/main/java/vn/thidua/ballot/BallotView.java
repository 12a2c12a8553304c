package vn.thidua.ballot;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.lifecycle.ActionView;

/** A ballot; its cases are a list of their own. */
@Schema(name = "Ballot", description = "A ballot; its cases are a list of their own.")
record BallotView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID meetingId,
        @Schema(required = true) String meetingTitle,
        @Schema(required = true) BallotState state,

        @Schema(required = true, description = "All members of the council.", examples = "17")
        int memberCount,

        @Schema(required = true, examples = "15") int presentCount,

        @Schema(
                required = true,
                description = "Voters, cases, rules and keys, as JSON: what was fixed before the vote.")
        String manifest,

        @Schema(required = true, description = "SHA-256 of the manifest, in hex: the same on every member's screen.")
        String commitment,

        @Schema(required = true, description = "Base64 of the HPKE key (P-256) to which choices are sealed.")
        String sealingKey,

        Instant openedAt,

        @Schema(description = "No paper counts after it; null when only the closing ends it.")
        Instant closesAt,

        Instant closedAt,
        @Schema(required = true) List<VoterView> voters,

        @Schema(description = "The reader's own place on the list of voters; null of who has none.")
        VoterView own,

        @Schema(
                required = true,
                description = "How many papers lie in the boxes of all cases together; never what they say.")
        int cast,

        @Schema(description = "Who entered a count by hand that waits for a second person; null when none does.")
        String handCountBy,

        @Schema(required = true) List<ActionView> actions,
        @Schema(required = true) long version) {}
