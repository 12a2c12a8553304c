package vn.thidua.obligation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether there is more time. */
@Schema(name = "ExtensionAnswer", description = "Whether there is more time, and until when.")
record ExtensionAnswer(
        @NotNull @Schema(required = true) Boolean granted,

        @Schema(
                description =
                        "The day that stands from now on; without it, the one asked for. After the one that stood. Not with a refusal.",
                examples = "2024-12-16")
        LocalDate until,

        @Size(min = 1, max = 1_000) @Schema(
                description = "What the debtor reads; needed with a refusal.",
                examples = "Hội nghị tổng kết họp ngày 18/12.")
        String note) {}
