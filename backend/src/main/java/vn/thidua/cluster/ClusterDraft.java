package vn.thidua.cluster;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A block or cluster as it shall be. */
@Schema(name = "ClusterDraft", description = "A block or cluster as it shall be.")
record ClusterDraft(
        @NotNull @Schema(required = true, description = "The ministry that organises it; a change leaves it as it is.")
        UUID unitId,

        @NotBlank @Size(max = 60) @Pattern(regexp = "[A-Z0-9]+(-[A-Z0-9]+)*")
        @Schema(required = true, examples = "KHOI-IV")
        String code,

        @NotNull @Schema(required = true) ClusterKind kind,

        @NotNull @Min(1) @Max(1000) @Schema(required = true, description = "Its place in the list.", examples = "4")
        Integer ordinal,

        @NotBlank @Size(max = 200) @Schema(required = true, examples = "Khối thi đua IV")
        String name,

        @Size(max = 200) @Schema(examples = "Emulation block IV", nullable = true)
        String nameEn,

        @Size(max = 1000) @Schema(examples = "Các cục trực thuộc Bộ.", nullable = true)
        String note) {}
