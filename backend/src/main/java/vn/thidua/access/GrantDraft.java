package vn.thidua.access;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A role to give. */
@Schema(name = "GrantDraft")
record GrantDraft(
        @Schema(examples = "OFFICER", required = true) @NotNull Role role,

        @Schema(description = "Over this unit and all that it reaches.", required = true) @NotNull UUID unitId,

        @Schema(description = "The first day; today when left out.", nullable = true)
        LocalDate from,

        @Schema(description = "The last day included; open when left out.", nullable = true)
        LocalDate to) {}
