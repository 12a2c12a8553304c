package vn.thidua.training;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What learners thought of a class. */
@Schema(
        name = "TrainingEvaluationFigures",
        description = "What learners thought of a class: told only from five on, so that nobody is recognised.")
record TrainingEvaluationFigures(
        @Schema(required = true, description = "How many said something.", examples = "12")
        int count,

        @Schema(nullable = true, description = "The mean of 1 to 5; null while they are too few.", examples = "4.3")
        Double mean,

        @Schema(required = true, description = "What they wrote, in no order of time; empty while they are too few.")
        List<String> words) {}
