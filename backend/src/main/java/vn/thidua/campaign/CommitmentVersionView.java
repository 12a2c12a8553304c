package vn.thidua.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a unit once committed itself to, and what the campaign's unit answered. */
@Schema(
        name = "CommitmentVersion",
        description = "What the unit committed itself to at one time, and what the campaign's unit answered to it.")
record CommitmentVersionView(
        @Schema(required = true, description = "Counts from 1.", examples = "2")
        int number,

        @Schema(required = true) List<CommitmentView> commitments,
        String note,

        @Schema(required = true, description = "When the unit said so.")
        Instant saidAt,

        @Schema(description = "The account's display name.") String saidBy,

        @Schema(description = "When it was asked to amend; null when it was not.")
        Instant askedAt,

        @Schema(description = "The account's display name.") String askedBy,
        @Schema(description = "Why it is to be amended.") String askedBecause,
        @Schema(description = "The last day to amend.") LocalDate askedDueOn,

        @Schema(description = "When it was confirmed; null when it was not.")
        Instant confirmedAt,

        @Schema(description = "The account's display name.") String confirmedBy) {}
