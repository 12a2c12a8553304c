package vn.thidua.cluster;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit that becomes a member. */
@Schema(name = "ClusterMemberDraft", description = "A unit that becomes a member; in no other on the same days.")
record ClusterMemberDraft(
        @NotNull UUID unitId,

        @NotNull @Schema(description = "First day.", examples = "2025-01-01")
        LocalDate from,

        @Schema(description = "Last day; null when it goes on.", examples = "2025-12-31", nullable = true)
        LocalDate to,

        @Size(max = 1000) @Schema(
                description = "The decision that says so.",
                examples = "Quyết định phân chia Khối, Cụm thi đua năm 2025",
                nullable = true)
        String source) {}
