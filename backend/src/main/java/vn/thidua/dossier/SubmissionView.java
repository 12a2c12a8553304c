package vn.thidua.dossier;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One submitted version. */
@Schema(name = "Submission", description = "One submitted version, as it was.")
record SubmissionView(
        @Schema(required = true, description = "From 1.") int ordinal,
        @Schema(required = true) Instant submittedAt,
        @Schema(required = true) AccountName submittedBy,

        @Schema(description = "The day until which it was to be mended; null for the first.")
        LocalDate mendBy,

        @Schema(required = true, description = "Whether it came after that day.")
        boolean late,

        @Schema(required = true, implementation = SubmissionContent.class) @JsonRawValue
        String content) {}
