package vn.thidua.organization;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is entered about a succession between units. */
@Schema(
        name = "SuccessionDraft",
        description =
                "Units that follow one another: predecessors end the day before; in a MERGER, SPLIT or RENAMING the successors begin"
                        + " on the day, in an ABSORPTION or DISSOLUTION they existed before.")
public record SuccessionDraft(
        @NotNull SuccessionKind kind,

        @Schema(description = "First day of the new state.", examples = "2025-03-01") @NotNull LocalDate on,

        @Schema(description = "Number of the deciding document.", examples = "35/2025/NĐ-CP", nullable = true)
        @Size(max = 100) String act,

        @Schema(description = "Its title.", nullable = true) @Size(max = 500) String actTitle,

        @NotEmpty @Size(max = Succession.MOST_UNITS) List<@NotNull UUID> predecessorIds,

        @Schema(description = "Empty only for a DISSOLUTION.") @NotNull @Size(max = Succession.MOST_UNITS) List<@NotNull UUID> successorIds,

        @Schema(
                description =
                        "Which successor has whatever is not divided: a SPLIT must name it. A sole successor is the heir.",
                nullable = true)
        UUID heirId,

        @Schema(description = "How we know.", nullable = true) @Size(max = 1000) String source) {}
