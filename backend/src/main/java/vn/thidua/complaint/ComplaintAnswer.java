package vn.thidua.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer that settles it. */
@Schema(name = "ComplaintAnswer", description = "The answer that settles a complaint.")
record ComplaintAnswer(
        @NotNull @Schema(required = true) ComplaintFinding finding,

        @NotBlank @Size(max = 10_000) @Schema(required = true, examples = "Nội dung khiếu nại không đúng.")
        String answer,

        @NotBlank @Size(max = 60) @Schema(required = true, examples = "1250/BTNMT-TĐKTTT", description = "Number and symbol of the letter.")
        String number,

        @NotNull @Schema(required = true, examples = "2024-12-02", description = "The day of the letter, not one to come.")
        LocalDate answeredOn,

        @Schema(description = "The letter, uploaded before.")
        UUID documentId) {}
