package vn.thidua.council;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why what was entered is taken back. */
@Schema(name = "CouncilSeatRemoval", description = "Why a seat that was entered wrongly is taken back.")
record SeatRemoval(
        @NotBlank @Size(max = 1000) @Schema(examples = "Nhập nhầm người")
        String reason) {}
