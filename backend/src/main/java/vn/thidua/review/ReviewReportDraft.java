package vn.thidua.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that a report says, as it is kept while it is written. */
@Schema(name = "ReviewReportDraft", description = "All that a report says; what is left out is taken away.")
record ReviewReportDraft(
        @NotNull @Size(max = 60) @Schema(required = true) List<@NotNull @Valid Text> texts,

        @NotNull @Size(max = 200) @Schema(required = true, description = "Of this unit itself with all under it that does not report for itself.")
        List<@NotNull @Valid Value> values,

        @NotNull @Size(max = 50) @Schema(required = true, description = "What is to be added next year.")
        List<@NotNull @Valid Measure> measures) {

    /** A section in words. */
    @Schema(name = "ReviewText", description = "A section in words.")
    record Text(
            @NotNull @Schema(required = true, examples = "II.1")
            String section,

            @NotBlank @Size(max = 50_000) @Schema(required = true, examples = "Đã tổ chức 3 hội nghị quán triệt.")
            String content) {}

    /** A figure. */
    @Schema(name = "ReviewValue", description = "A figure.")
    record Value(
            @NotNull @Schema(required = true, examples = "AWARDS_PERSONS")
            String figure,

            @NotNull @PositiveOrZero @Digits(integer = 16, fraction = 2) @Schema(required = true, examples = "42")
            BigDecimal value,

            @Size(min = 1, max = 1_000) @Schema(
                    description = "Why it differs from what the system counts; needed when it does.",
                    examples = "Hai quyết định chưa nhập vào sổ.")
            String note) {}

    /** Something to be added next year. */
    @Schema(name = "ReviewMeasure", description = "Something to be added next year.")
    record Measure(
            @NotBlank @Size(max = 1_000) @Schema(required = true, examples = "Tập huấn nghiệp vụ cho cán bộ kiêm nhiệm.")
            String content,

            @Size(min = 1, max = 300) @Schema(description = "Who leads it.", examples = "Văn phòng")
            String lead,

            @Schema(examples = "2025-03-31") LocalDate dueOn) {}
}
