package vn.thidua.difficulty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said to whoever raised it, or why it is withdrawn. */
@Schema(name = "DifficultyWords", description = "What is answered, or why it is withdrawn.")
record DifficultyWords(
        @NotBlank @Size(max = 5000) @Schema(
                required = true,
                description = "In full words.",
                examples = "Đơn vị lập một báo cáo chung cho cả hai kỳ.")
        String words) {}
