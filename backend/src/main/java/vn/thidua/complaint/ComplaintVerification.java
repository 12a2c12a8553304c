package vn.thidua.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was found. */
@Schema(name = "ComplaintVerification", description = "What was found when it was verified.")
record ComplaintVerification(
        @NotBlank @Size(max = 10_000) @Schema(required = true, examples = "Hồ sơ gốc khớp với báo cáo thành tích.")
        String findings,

        @Schema(description = "The report, uploaded before.")
        UUID documentId) {}
