package vn.thidua.training;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question of a class's test, with its answer. */
@Schema(name = "TrainingQuestionDraft", description = "A question of a class’s test, with its answer.")
record TrainingQuestionDraft(
        @NotBlank @Size(max = 1000) @Schema(required = true, description = "What is asked.", examples = "Ai quyết định tặng Bằng khen của Bộ?")
        String question,

        @NotNull @Size(min = 2, max = 8) @Schema(required = true, description = "What to choose from.")
        List<@NotBlank @Size(max = 500) String> choices,

        @Min(1) @Schema(required = true, description = "Which choice is right; the first is 1.", examples = "2")
        int answer) {}
