package vn.thidua.training;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom a class invites. */
@Schema(name = "TrainingInvitations", description = "Whom a class invites, by name.")
record TrainingInvitations(
        @NotNull @Size(min = 1, max = 200) @Schema(required = true, description = "Who is invited.")
        List<@NotNull UUID> personIds) {}
