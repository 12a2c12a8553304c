package vn.thidua.training;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something is taken back. */
@Schema(name = "TrainingReason", description = "Why something is taken back.")
record TrainingReason(
        @NotBlank @Size(max = 1000) @Schema(required = true, examples = "Nhập nhầm người.")
        String reason) {}
