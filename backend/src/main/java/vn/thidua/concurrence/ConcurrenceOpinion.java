package vn.thidua.concurrence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the Standing Office proposes to answer. */
@Schema(name = "ConcurrenceOpinion", description = "What the Standing Office proposes to answer.")
public record ConcurrenceOpinion(
        @NotBlank @Size(max = 4_000) @Schema(required = true, examples = "Đơn vị hoàn thành tốt nhiệm vụ chính trị của ngành.")
        String opinion,

        @NotNull @Schema(required = true, description = "Whether the ministry concurs.")
        Boolean agrees) {}
