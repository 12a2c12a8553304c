package vn.thidua.training;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a learner thought of a class. */
@Schema(
        name = "TrainingEvaluationDraft",
        description = "What a learner thought of a class; who it was is not kept beside it.")
record TrainingEvaluationDraft(
        @Min(1) @Max(5) @Schema(required = true, description = "1 bad to 5 good.", examples = "4")
        int rating,

        @Size(max = 2000) @Schema(description = "In words.", examples = "Nhiều ví dụ sát việc.")
        String words) {}
