package vn.thidua.concurrence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was answered to the ministry. */
@Schema(name = "ConcurrenceReply", description = "What was answered to the ministry's request.")
public record ConcurrenceReply(
        @NotBlank @Size(max = 60) @Schema(required = true, examples = "915/UBND-NC")
        String number,

        @NotNull @Schema(required = true, description = "The day of the letter, by postmark.", examples = "2024-12-02")
        LocalDate answeredOn,

        @NotNull @Schema(required = true, description = "Whether they concur.")
        Boolean agrees,

        @NotBlank @Size(max = 4_000) @Schema(required = true, examples = "Nhất trí với đề nghị của Bộ.")
        String opinion,

        @Schema(description = "The letter, uploaded before.")
        UUID documentId) {}
