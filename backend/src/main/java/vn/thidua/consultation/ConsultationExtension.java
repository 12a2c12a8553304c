package vn.thidua.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A later last day, and why. */
@Schema(name = "ConsultationExtension", description = "A later last day, and why.")
public record ConsultationExtension(
        @NotNull @Schema(required = true, examples = "2024-12-20")
        LocalDate lastOn,

        @NotBlank @Size(max = 1_000) @Schema(required = true, examples = "Hội đồng lùi ngày họp.")
        String reason) {}
