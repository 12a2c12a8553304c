package vn.thidua.scoring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which member is proposed for what. */
@Schema(name = "ScoringProposal", description = "Which member is proposed for what.")
record NominationProposal(
        @NotNull @Schema(required = true, description = "One that is ranked.")
        UUID unitId,

        @NotBlank @Size(max = 60) @Schema(required = true, description = "An award of collectives.", examples = "FLAG_MINISTRY")
        String awardCode) {}
