package vn.thidua.stateaward;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.rulebook.Authority;

/** A submission as it is begun. */
@Schema(name = "StateSubmissionDraft", description = "A submission to those above the ministry, as it is begun.")
public record StateSubmissionDraft(
        @NotNull @Schema(required = true, description = "The ministry that submits.")
        UUID unitId,

        @NotNull @Schema(
                required = true,
                description = "Who decides: PRESIDENT, GOVERNMENT or PRIME_MINISTER.",
                examples = "PRIME_MINISTER")
        Authority authority,

        @NotBlank @Size(max = 500) @Schema(required = true, examples = "Về việc đề nghị tặng Bằng khen của Thủ tướng Chính phủ năm 2024")
        String title,

        @NotEmpty @Size(max = 1_000) @Schema(
                required = true,
                description = "What the council passed and this authority decides, in the order of the submission.")
        List<@NotNull UUID> nominationIds) {}
