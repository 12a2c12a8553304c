package vn.thidua.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.lifecycle.ActionView;

/** A unit's report. */
@Schema(name = "ReviewReport", description = "A unit's report, with what the system counts beside what the unit says.")
record ReviewReportView(
        @Schema(required = true) UUID id,
        @Schema(required = true) ReviewRef cycle,
        @Schema(required = true) UnitRef unit,

        @Schema(
                nullable = true,
                description = "Who receives it; null for the summary of the unit that opened the cycle.")
        UnitRef parent,

        @Schema(required = true) ReportState state,
        @Schema(nullable = true) LocalDate submittedOn,
        @Schema(nullable = true) LocalDate acceptedOn,

        @Schema(nullable = true, description = "Why it was sent back.", examples = "Số liệu khen thưởng chưa khớp sổ.")
        String returnedBecause,

        @Schema(required = true) List<Section> sections,
        @Schema(required = true) List<Figure> figures,
        @Schema(required = true) List<ReviewReportDraft.Measure> measures,

        @Schema(required = true, description = "How many sections and entered figures are filled in.", examples = "7")
        int filled,

        @Schema(required = true, description = "Of how many.", examples = "11")
        int toFill,

        @Schema(required = true, description = "Units directly under it that report for themselves.", examples = "4")
        int children,

        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) List<ActionView> actions,
        @Schema(required = true) long version) {

    /** A section of the report. */
    @Schema(name = "ReviewReportSection", description = "A section of the report.")
    record Section(
            @Schema(required = true) ReviewTemplate.Section asked,

            @Schema(nullable = true, description = "Null while nothing is written.")
            String content) {}

    /** A figure of the report. */
    @Schema(name = "ReviewReportFigure", description = "A figure of the report.")
    record Figure(
            @Schema(required = true) ReviewTemplate.Figure asked,

            @Schema(
                    nullable = true,
                    description = "What the unit says, or the share; null while nothing is said.",
                    examples = "42")
            BigDecimal value,

            @Schema(
                    nullable = true,
                    description = "What the system counts, or counted when it was handed in; null for what is entered.",
                    examples = "40")
            BigDecimal counted,

            @Schema(
                    nullable = true,
                    description = "Of a closed cycle: what the system would count today, where it differs.",
                    examples = "41")
            BigDecimal countedNow,

            @Schema(nullable = true, examples = "Hai quyết định chưa nhập vào sổ.")
            String note,

            @Schema(nullable = true, description = "In the cycle that is compared with.", examples = "38")
            BigDecimal previous,

            @Schema(
                    required = true,
                    description =
                            "Whether it differs from the compared one by more than half of it, where the larger is at least 10.")
            boolean outlier,

            @Schema(required = true, description = "What turned out otherwise after the closing, the newest first.")
            List<Correction> corrections) {}

    /** What turned out otherwise. */
    @Schema(name = "ReviewCorrection", description = "What turned out otherwise after a cycle was closed.")
    record Correction(
            @Schema(required = true, examples = "43") BigDecimal value,

            @Schema(required = true, examples = "Một quyết định bị hủy.")
            String reason,

            @Schema(required = true) Instant recordedAt,

            @Schema(required = true, description = "Who wrote it.", examples = "Trần Thị Bình")
            String recordedBy) {}
}
