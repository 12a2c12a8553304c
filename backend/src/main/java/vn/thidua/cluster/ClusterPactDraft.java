package vn.thidua.cluster;

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

/** A pact as it was signed. */
@Schema(name = "ClusterPactDraft", description = "A pact of emulation as the members signed it.")
record ClusterPactDraft(
        @NotNull @Min(1945) @Max(2100) @Schema(required = true, examples = "2024")
        Integer year,

        @NotNull @Schema(required = true, description = "The day on which it was signed.", examples = "2024-03-01")
        LocalDate signedOn,

        @NotBlank @Size(max = 10_000) @Schema(
                required = true,
                description = "What they commit themselves to.",
                examples = "100 % đơn vị hoàn thành chỉ tiêu kế hoạch năm")
        String targets,

        @NotEmpty @Size(max = 100) @Schema(required = true, description = "The members of the year that signed; each once.")
        List<@NotNull UUID> signerIds) {}
