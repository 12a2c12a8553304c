package vn.thidua.scoring;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A paper of a tie's ballot. */
@Schema(name = "TiePaper", description = "A paper of the secret ballot about a tie.")
record TiePaper(
        @NotNull @Schema(required = true, description = "The member that votes; once.")
        UUID voterId,

        @NotNull @Schema(required = true, description = "Whom it puts first.")
        UUID choiceId) {}
