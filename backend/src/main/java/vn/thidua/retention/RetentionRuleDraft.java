package vn.thidua.retention;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A period as the Standing Office enters it. */
@Schema(
        name = "RetentionRuleDraft",
        description = "How long a level is kept, with the text that says so and the reason for entering it.")
public record RetentionRuleDraft(
        @Min(1) @Max(150) @Schema(description = "Null keeps for ever.", examples = "70", nullable = true)
        Integer years,

        @NotNull @Schema(required = true, description = "Since when it is to be applied.", examples = "2024-01-01")
        LocalDate from,

        @NotBlank @Size(max = 200) @Schema(required = true, examples = "Thông tư 10/2022/TT-BNV")
        String document,

        @Size(max = 100) @Schema(description = "Required where State awards would not be kept for ever.", examples = "Điều 3")
        String article,

        @Size(max = 100) @Schema(examples = "khoản 1") String clause,

        @NotBlank @Size(max = 1_000) @Schema(required = true, examples = "Đã đối chiếu với bản chính của Thông tư.")
        String reason) {}
