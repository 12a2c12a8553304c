package vn.thidua.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody found out about two records. */
@Schema(name = "PairFinding", description = "What somebody found out about two records.")
public record PairFinding(
        @Schema(
                description = "Kept with the pair and in the trail.",
                examples = "Hai người khác nhau, trùng tên và ngày sinh")
        @NotBlank @Size(max = 500) String reason) {}
