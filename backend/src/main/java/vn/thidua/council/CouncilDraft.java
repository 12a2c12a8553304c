package vn.thidua.council;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A council, as its founding decision has it. */
@Schema(name = "CouncilDraft", description = "A council, as its founding decision has it.")
record CouncilDraft(
        @NotNull @Schema(required = true, description = "The unit whose council it is.")
        UUID unitId,

        @NotNull @Schema(required = true) CouncilLevel level,

        @NotBlank @Size(max = 300) @Schema(required = true, examples = "Hội đồng Thi đua - Khen thưởng Bộ Tài nguyên và Môi trường")
        String name,

        @NotBlank @Size(max = 100) @Schema(required = true, description = "Number of the founding decision.", examples = "215/QĐ-BTNMT")
        String decisionNumber,

        @NotNull @Schema(required = true, description = "First day.", examples = "2024-01-15")
        LocalDate foundedOn,

        @Schema(description = "Last day; null while it stands.", examples = "2025-02-28", nullable = true)
        LocalDate endedOn) {}
