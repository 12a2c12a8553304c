package vn.thidua.review;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A cycle is closed. */
@Schema(name = "ReviewClosing", description = "A cycle is closed.")
record ReviewClosing(
        @Size(min = 1, max = 2_000) @Schema(
                description = "Why it is closed without the reports that are missing; needed when any is.",
                examples = "Ba đơn vị giải thể trong kỳ.")
        String missingBecause) {}
