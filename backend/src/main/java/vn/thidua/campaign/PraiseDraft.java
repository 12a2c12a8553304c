package vn.thidua.campaign;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit that is proposed for praise at a review, and why. */
@Schema(name = "PraiseDraft", description = "A unit to be proposed for praise at the review, and why.")
record PraiseDraft(
        @Schema(required = true, description = "One that the campaign called, or that takes part in it.") @NotNull UUID unitId,

        @Schema(required = true, examples = "Vượt chỉ tiêu sớm ba tháng") @NotBlank @Size(max = 2000) String reason) {}
