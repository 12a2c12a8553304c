package vn.thidua.training;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answers of one try. */
@Schema(name = "TrainingTryDraft", description = "The answers of one try of a test.")
record TrainingTryDraft(
        @NotNull @Size(min = 1, max = 100) @Schema(required = true, description = "Which choice for each question, in order; the first is 1.")
        List<@NotNull Integer> answers) {}
