package vn.thidua.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan as it is written; replaces it whole. */
@Schema(name = "PlanDraft", description = "A plan as it is written; a PUT replaces all of it.")
record PlanDraft(
        @NotNull @Schema(
                required = true,
                description = "The directive that it carries out; it must have been addressed to the unit.")
        UUID directiveId,

        @NotNull @Schema(required = true, description = "Whose plan it is.")
        UUID unitId,

        @Schema(description = "The cluster or block that the unit writes it for; null where it is its own.")
        UUID clusterId,

        @NotBlank @Size(max = 500) @Schema(required = true, examples = "Kế hoạch thi đua năm 2025 của Cục")
        String title,

        @Size(max = 60) @Schema(description = "Number and symbol, as on the paper.", examples = "15/KH-TNN")
        String number,

        @Schema(description = "The day of the paper.") LocalDate signedOn,

        @Schema(description = "The paper, uploaded before.") UUID documentId,

        @Size(max = 200) @Schema(description = "In order. One with an id keeps it; one that is missing is gone.")
        List<@NotNull @Valid Task> tasks) {

    PlanDraft {
        tasks = tasks == null ? List.of() : java.util.Collections.unmodifiableList(tasks);
    }

    /** One task. */
    @Schema(name = "PlanTaskDraft", description = "A task of a plan as it is written.")
    record Task(
            @Schema(description = "Of a task that is there already.")
            UUID id,

            @NotBlank @Size(max = 2000) @Schema(required = true, examples = "Tổ chức hội nghị quán triệt toàn Cục")
            String content,

            @Size(max = 300) @Schema(description = "Who leads it.", examples = "Văn phòng Cục")
            String lead,

            @Size(max = 500) @Schema(description = "Who works with them.")
            String partners,

            @Size(max = 500) @Schema(description = "What comes of it.", examples = "Báo cáo")
            String product,

            @Schema(description = "Last day.", examples = "2025-03-31")
            LocalDate dueOn,

            @Size(max = 50) @Schema(description = "The places of the directive's points that it carries.")
            List<@NotBlank @Size(max = 20) String> points) {

        Task {
            points = points == null ? List.of() : java.util.Collections.unmodifiableList(points);
        }
    }
}
