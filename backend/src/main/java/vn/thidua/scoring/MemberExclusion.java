package vn.thidua.scoring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a member is not scored this year. */
@Schema(name = "ScoringExclusion", description = "Why a member is not scored and ranked this year.")
record MemberExclusion(
        @NotNull @Schema(required = true) UUID unitId,

        @NotBlank @Size(max = 1000) @Schema(required = true, examples = "Sáp nhập từ ngày 01/7, không đủ thời gian xét")
        String reason) {}
