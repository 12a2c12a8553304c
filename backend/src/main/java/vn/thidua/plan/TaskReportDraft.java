package vn.thidua.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a task has come. */
@Schema(name = "PlanTaskReportDraft", description = "How far a task has come today.")
record TaskReportDraft(
        @NotNull @Schema(required = true) TaskProgress progress,

        @NotBlank @Size(max = 2000) @Schema(
                required = true,
                description = "What was done, or why it was given up.",
                examples = "Đã tổ chức ngày 15/11, 112 người dự.")
        String words) {}
