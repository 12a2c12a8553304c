package vn.thidua.stateaward;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That it came back. */
@Schema(name = "StateSubmissionReturn", description = "That the Ministry of Home Affairs returned it, and why.")
public record StateSubmissionReturn(
        @NotNull @Schema(required = true, examples = "2024-12-02")
        LocalDate on,

        @NotBlank @Size(max = 5_000) @Schema(
                required = true,
                description = "With the legal ground, as the letter states it.",
                examples = "Thiếu ý kiến của cấp ủy (Nghị định 152/2025/NĐ-CP, Điều 33 khoản 2)")
        String reason,

        @Size(max = 200) @Schema(description = "The number of the letter that returns it.", examples = "1518/BNV-TĐKT")
        String reference,

        @Schema(description = "That letter, uploaded before.")
        UUID documentId) {}
