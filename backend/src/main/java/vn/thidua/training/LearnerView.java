package vn.thidua.training;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the reader is to a class. */
@Schema(name = "TrainingLearner", description = "What the reader is to a class.")
record LearnerView(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "What they are to it.")
        LearnerState state,

        @Schema(
                nullable = true,
                description = "Their place among those who wait; null when they do not.",
                examples = "1")
        Integer waitingPlace,

        @Schema(required = true, description = "In how many sessions they were.", examples = "2")
        int attended,

        @Schema(required = true, description = "How often they tried the test.", examples = "1")
        int tries,

        @Schema(nullable = true, description = "The best try in per cent; null before any.", examples = "80")
        Integer best,

        @Schema(required = true, description = "Whether they passed the test.")
        boolean passed,

        @Schema(required = true, description = "Whether they said what they thought of it.")
        boolean evaluated,

        @Schema(
                nullable = true,
                description = "By which anyone can check the certificate; null without one.",
                examples = "7K2M-Q9XD-04TB")
        String certificateCode,

        @Schema(nullable = true, description = "When it was given.")
        LocalDate certifiedOn) {}
