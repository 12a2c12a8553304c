package vn.thidua.council;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the minutes say beside figures and votes, which the system adds. */
@Schema(
        name = "CouncilMinutesDraft",
        description = "What the minutes say beside attendance and votes, which the system adds.")
record MinutesDraft(
        @NotBlank @Size(max = 100_000) @Schema(examples = "Hội đồng thống nhất …")
        String text) {}
