package vn.thidua.difficulty;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the Minister decided. */
@Schema(
        name = "DifficultyDecision",
        description =
                "What the Minister decided: the directive was adjusted, by a version of it, or all stays as it is.")
record DifficultyDecision(
        @NotBlank @Size(max = 5000) @Schema(required = true, description = "What was decided, for whoever raised it.")
        String words,

        @Min(2) @Schema(
                description = "The version of the directive that adjusts it; null where all stays as it is.",
                examples = "2")
        Integer adjustedOrdinal) {}
