package vn.thidua.concurrence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That whoever was asked was reminded. */
@Schema(name = "ConcurrenceReminder", description = "That whoever was asked was reminded.")
public record ConcurrenceReminder(
        @NotNull @Schema(required = true, description = "The day, not one to come.", examples = "2024-12-02")
        LocalDate chasedOn,

        @NotBlank @Size(max = 1_000) @Schema(required = true, examples = "Gọi điện cho Văn phòng UBND tỉnh.")
        String note) {}
