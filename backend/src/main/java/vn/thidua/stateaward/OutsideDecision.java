package vn.thidua.stateaward;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was decided above the ministry. */
@Schema(name = "OutsideDecisionDraft", description = "What was decided above the ministry, as its decision says.")
public record OutsideDecision(
        @NotBlank @Size(max = 100) @Schema(required = true, examples = "1502/QĐ-TTg")
        String number,

        @NotNull @Schema(required = true, examples = "2024-12-02")
        LocalDate decidedOn,

        @NotNull @Schema(required = true, description = "The decision, uploaded before.")
        UUID documentId,

        @NotEmpty @Size(max = 1_000) @Schema(
                required = true,
                description = "The nominations that it gives the award; those left out of it are declined.")
        List<@NotNull UUID> givenIds,

        @Size(max = 5_000) @Schema(
                description = "Why others were not given it, where that is known.",
                examples = "Chưa đủ thời gian giữ danh hiệu.")
        String note) {}
