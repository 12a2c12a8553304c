package vn.thidua.council;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Nominations to be put on an agenda. */
@Schema(
        name = "CouncilAgendaDraft",
        description = "Nominations to be put on an agenda, in this order after those that stand on it.")
record AgendaDraft(@NotEmpty @Size(max = 1_000) List<@NotNull UUID> nominations) {}
