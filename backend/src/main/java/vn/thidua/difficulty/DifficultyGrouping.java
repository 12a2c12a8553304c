package vn.thidua.difficulty;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To which like difficulty one is put. */
@Schema(name = "DifficultyGrouping", description = "To which like difficulty one is put; it goes that one's way.")
record DifficultyGrouping(
        @NotNull @Schema(required = true, description = "Another that was received and was not itself put to one.")
        UUID likeId) {}
