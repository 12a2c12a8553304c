package vn.thidua.decision;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A book opened before the first number is taken from it. */
@Schema(name = "NumberBookOpening")
public record NumberBookOpening(
        @NotNull @Schema(required = true) UUID unitId,

        @NotNull @Size(max = 40) @Pattern(regexp = "[\\p{Lu}\\p{Nd}]+(-[\\p{Lu}\\p{Nd}]+)*")
        @Schema(required = true, examples = "QĐ-BTNMT")
        String symbol,

        @NotNull @Min(1945) @Max(2100) @Schema(required = true, examples = "2024")
        Integer year,

        @NotNull @Schema(required = true) NumberBookMode mode) {}
