package vn.thidua.sign;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That somebody looked at a sign. */
@Schema(name = "SignNote", description = "That somebody looked at a sign, and what they found.")
record SignNoteView(
        @Schema(required = true) SignFinding finding,

        @Schema(required = true, description = "In their words.")
        String text,

        @Schema(required = true, description = "Who looked.")
        String lookedBy,

        @Schema(required = true, description = "When.") Instant lookedAt,

        @Schema(required = true, description = "Whether the same things lie behind the sign as then.")
        boolean stillHolds) {}
