package vn.thidua.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A cycle as it is prepared. */
@Schema(name = "ReviewCycleDraft", description = "A cycle as it is prepared.")
record ReviewCycleDraft(
        @NotNull @Schema(required = true, description = "The unit that opens it; not changed afterwards.")
        UUID unitId,

        @NotNull @Schema(required = true, examples = "YEAR") ReviewKind kind,

        @NotBlank @Size(max = 300) @Schema(required = true, examples = "Tổng kết công tác thi đua, khen thưởng năm 2024")
        String title,

        @NotNull @Schema(required = true, description = "First day of the period.", examples = "2024-01-01")
        LocalDate startsOn,

        @NotNull @Schema(required = true, description = "Last day of the period.", examples = "2024-12-31")
        LocalDate endsOn,

        @NotNull @Schema(required = true, description = "Last day to hand in.", examples = "2024-12-13")
        LocalDate dueOn,

        @Min(1) @Max(4) @Schema(
                required = true,
                description = "How far down: 1 are the units directly under or overseen, 2 also those under them.",
                examples = "1")
        int levels,

        @Size(max = 20_000) @Schema(examples = "Số liệu tính đến ngày 30/11.")
        String guidance,

        @Schema(description = "The cycle that its figures are compared with, such as last year's.")
        UUID previousId,

        @Schema(description = "The campaign that a thematic one looks back upon.")
        UUID campaignId,

        @NotNull @Valid @Schema(required = true) ReviewTemplate template) {}
