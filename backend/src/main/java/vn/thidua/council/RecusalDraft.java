package vn.thidua.council;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member who is to keep out of a case. */
@Schema(name = "CouncilRecusalDraft", description = "A member who is to keep out of a case.")
record RecusalDraft(
        @NotNull UUID seatId,
        @NotNull RecusalCause cause,
        @Size(max = 1000) @Schema(nullable = true) String note) {}
