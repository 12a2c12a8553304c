package vn.thidua.campaign;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why what the unit did is not enough. */
@Schema(name = "CampaignCheckReturn", description = "Why what the unit did is not enough, and by when it is.")
record CheckReturn(
        @Schema(required = true, examples = "Biên bản thứ hai thiếu chữ ký") @NotBlank @Size(max = 2000) String reason,

        @Schema(required = true, examples = "2025-01-15", description = "Not in the past.") @NotNull LocalDate mendBy) {}
