package vn.thidua.cluster;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The last day of a unit in its cluster. */
@Schema(name = "ClusterMemberEnding", description = "The last day of a unit in its block or cluster.")
record ClusterMemberEnding(
        @NotNull @Schema(description = "Last day.", examples = "2024-06-30")
        LocalDate to,

        @NotBlank @Size(max = 1000) @Schema(description = "Why.", examples = "Chuyển sang Khối thi đua V")
        String reason) {}
