package vn.thidua.council;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a council decided, from its minutes. */
@Schema(name = "CouncilResultDraft", description = "What a council decided, from its minutes.")
record CouncilResultDraft(
        @NotNull @Schema(required = true, description = "The unit whose council it is.")
        UUID unitId,

        @NotBlank @Size(max = 300) @Schema(required = true, examples = "Hội đồng Thi đua - Khen thưởng Bộ Tài nguyên và Môi trường")
        String councilName,

        @NotNull @Schema(required = true, examples = "2024-11-28")
        LocalDate heldOn,

        @NotNull @Min(1) @Max(1_000) @Schema(required = true, examples = "17")
        Integer memberCount,

        @NotNull @Min(1) @Max(1_000) @Schema(required = true, examples = "15")
        Integer presentCount,

        @Schema(required = true, description = "The signed minutes, uploaded before.")
        UUID minutesDocumentId,

        @NotEmpty @Size(max = 1_000) @Schema(required = true)
        List<@NotNull @Valid Vote> results) {

    /** How it voted on one nomination. */
    @Schema(name = "VoteDraft", description = "How the council voted on one nomination.")
    record Vote(
            @NotNull @Schema(required = true) UUID nominationId,

            @NotNull @Min(0) @Max(1_000) @Schema(required = true, examples = "14")
            Integer votesFor,

            @NotNull @Min(0) @Max(1_000) @Schema(required = true, examples = "1")
            Integer votesAgainst,

            @NotNull @Schema(required = true) Boolean passed) {}
}
