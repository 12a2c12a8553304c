package vn.thidua.scoring;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A criterion of a sheet. In order, each after its parent. */
@Schema(name = "ScoreCriterion", description = "A criterion of a sheet: in order, each after its parent.")
record CriterionDraft(
        @NotBlank @Size(max = 20) @Pattern(regexp = "[A-Z0-9]+(\\.[A-Z0-9]+)*")
        @Schema(required = true, description = "Its number in the sheet.", examples = "I.2")
        String code,

        @Size(max = 20) @Schema(nullable = true, description = "The group that it belongs to; null of one at the top.", examples = "I")
        String parentCode,

        @NotBlank @Size(max = 500) @Schema(required = true, examples = "Thực hiện các chỉ tiêu được giao")
        String name,

        @NotNull @Schema(required = true) CriterionKind kind,

        @NotNull @DecimalMin("0.01") @DecimalMax("10000") @Digits(integer = 5, fraction = 2) @Schema(
                required = true,
                description = "Most points; of a group of tasks the sum of what it holds.",
                examples = "100")
        BigDecimal max,

        @NotNull @Schema(required = true) CriterionFreedom freedom,

        @Schema(nullable = true, description = "Of an automatic one.")
        Measure measure) {}
