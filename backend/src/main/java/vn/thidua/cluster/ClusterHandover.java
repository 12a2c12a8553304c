package vn.thidua.cluster;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That the office was handed to the next. */
@Schema(
        name = "ClusterHandover",
        description = "That the office was handed over to the next head, as at the year's review.")
record ClusterHandover(
        @NotNull @Schema(required = true, examples = "2024-12-20")
        LocalDate on,

        @Size(max = 1000) @Schema(
                description = "To whom, and what was handed over.",
                examples = "Bàn giao hồ sơ Cụm tại hội nghị tổng kết",
                nullable = true)
        String note) {}
