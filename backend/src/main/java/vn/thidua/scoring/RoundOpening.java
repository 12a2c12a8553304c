package vn.thidua.scoring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a round is opened with. */
@Schema(name = "ScoringRoundOpening", description = "What a scoring round is opened with.")
record RoundOpening(
        @NotNull @Schema(required = true) UUID clusterId,

        @NotNull @Min(1945) @Max(2100) @Schema(required = true, examples = "2024")
        Integer year,

        @NotNull @Schema(
                required = true,
                description = "An issued sheet of the year: the cluster's own, or the ministry's frame.")
        UUID sheetId,

        @NotNull @Valid @Schema(required = true) RoundDays days,

        @NotNull @Min(1) @Max(5) @Schema(
                required = true,
                description = "By how many others each member is scored; who, is computed and may be changed.",
                examples = "2")
        Integer peersEach) {}
