package vn.thidua.training;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The test of a class, for who takes it. */
@Schema(name = "TrainingTest", description = "The test of a class, for who takes it: without the answers.")
record TrainingTestView(
        @Schema(
                required = true,
                description = "The class.",
                examples = "Tập huấn nghiệp vụ thi đua, khen thưởng năm 2024")
        String title,

        @Schema(required = true, description = "Right answers in per cent that pass.", examples = "70")
        int passMark,

        @Schema(required = true, description = "How often one may still try.", examples = "2")
        int triesLeft,

        @Schema(nullable = true, description = "The best try in per cent; null before any.", examples = "80")
        Integer best,

        @Schema(required = true, description = "Whether it is passed.")
        boolean passed,

        @Schema(required = true, description = "In order.") List<Question> questions) {

    /** A question with what to choose from. */
    @Schema(name = "TrainingTestQuestion", description = "A question with what to choose from.")
    record Question(
            @Schema(required = true, description = "What is asked.", examples = "Ai quyết định tặng Bằng khen của Bộ?")
            String question,

            @Schema(required = true, description = "What to choose from.")
            List<String> choices) {}
}
