package vn.thidua.review;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What turned out otherwise after the closing. */
@Schema(name = "ReviewCorrectionDraft", description = "What turned out otherwise after the closing.")
record CorrectionDraft(
        @NotNull @Schema(required = true, examples = "AWARDS_PERSONS")
        String figure,

        @NotNull @PositiveOrZero @Digits(integer = 16, fraction = 2) @Schema(required = true, examples = "43")
        BigDecimal value,

        @NotBlank @Size(max = 1_000) @Schema(required = true, examples = "Một quyết định bị hủy.")
        String reason) {}
