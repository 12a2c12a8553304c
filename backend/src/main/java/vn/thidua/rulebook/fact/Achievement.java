package vn.thidua.rulebook.fact;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An achievement beside the yearly work.
 *
 * @param campaignYears how long the campaign had run at its review; null when not said
 * @param leading whether the nominee led it; null when not said
 */
@Schema(name = "AchievementFact")
public record Achievement(
        UUID id,
        @NotNull @Schema(required = true) AchievementKind kind,
        @NotNull @Schema(required = true) Scope scope,
        @Schema(required = true, examples = "2021") int year,

        @Schema(examples = "3", description = "Years that the campaign had run at its interim or final review.")
        Integer campaignYears,

        @Schema(description = "Whether the nominee led the campaign at that review.")
        Boolean leading)
        implements Sourced {}
