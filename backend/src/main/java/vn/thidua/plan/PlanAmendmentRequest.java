package vn.thidua.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be amended in a plan, and by when. */
@Schema(name = "PlanAmendmentRequest", description = "What is to be amended in a plan, and by when.")
record PlanAmendmentRequest(
        @NotBlank @Size(max = 2000) @Schema(required = true, description = "What is to be amended.", examples = "Bổ sung nhiệm vụ cho điểm II.3.")
        String reason,

        @NotNull @Schema(required = true, description = "Last day to send it again.", examples = "2024-12-16")
        LocalDate dueOn) {}
