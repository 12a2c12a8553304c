package vn.thidua.difficulty;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a difficulty was received. */
@Schema(name = "DifficultyReceipt", description = "That a difficulty was received, and by when it will be answered.")
record DifficultyReceipt(
        @NotNull @Schema(
                required = true,
                description = "By when it will be answered, as whoever receives it promises.",
                examples = "2024-12-20")
        LocalDate answerBy) {}
