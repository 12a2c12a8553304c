package vn.thidua.cluster;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who heads it for a year. */
@Schema(name = "ClusterHeadDraft", description = "A member that heads a block or cluster for a year, or deputises.")
record ClusterHeadDraft(
        @NotNull @Min(1945) @Max(2100) @Schema(required = true, examples = "2025")
        Integer year,

        @NotNull @Schema(required = true) ClusterOffice office,

        @NotNull @Schema(required = true, description = "A member in that year.")
        UUID unitId,

        @Size(max = 100) @Schema(description = "Of the Minister's decision.", examples = "275/QĐ-BTNMT", nullable = true)
        String decisionNumber,

        @Schema(description = "Day of that decision.", examples = "2025-02-12", nullable = true)
        LocalDate decidedOn,

        @Size(max = 1000) @Schema(description = "Where it is known from.", nullable = true)
        String source) {}
