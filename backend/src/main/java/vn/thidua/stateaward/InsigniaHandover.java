package vn.thidua.stateaward;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That the insignia were handed over. */
@Schema(name = "InsigniaHandover", description = "That the insignia were handed over.")
public record InsigniaHandover(
        @NotNull @Schema(required = true, examples = "2024-12-02")
        LocalDate on,

        @Size(max = 5_000) @Schema(description = "Where, and by whom.", examples = "Lễ tổng kết năm của Bộ.")
        String note) {}
