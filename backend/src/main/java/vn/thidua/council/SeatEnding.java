package vn.thidua.council;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The last day of a seat. */
@Schema(name = "CouncilSeatEnding", description = "The last day of a seat.")
record SeatEnding(
        @NotNull @Schema(description = "Last day.", examples = "2024-11-30")
        LocalDate to,

        @NotBlank @Size(max = 1000) @Schema(examples = "Nghỉ hưu")
        String reason) {}
