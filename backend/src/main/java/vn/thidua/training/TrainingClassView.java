package vn.thidua.training;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.document.DocumentRef;
import vn.thidua.platform.lifecycle.ActionView;

/** A class, for whoever asks. */
@Schema(name = "TrainingClass", description = "A class, for whoever asks.")
record TrainingClassView(
        @Schema(required = true, description = "As the list has it.")
        TrainingClassItem item,

        @Schema(required = true, description = "What it teaches, and whom.")
        String programme,

        @Schema(
                nullable = true,
                description = "Where it is held on the network; told to who is enrolled and who keeps it.")
        String onlineAddress,

        @Schema(
                required = true,
                description = "In how many sessions one must have been for the certificate.",
                examples = "2")
        int sessionsNeeded,

        @Schema(
                nullable = true,
                description = "Right answers in per cent that pass the test; null without a test.",
                examples = "70")
        Integer passMark,

        @Schema(required = true, description = "How often one may try the test.", examples = "2")
        int tries,

        @Schema(nullable = true, description = "Why it was cancelled; null otherwise.")
        String cancelledBecause,

        @Schema(required = true, description = "In order.") List<TrainingSessionView> sessions,

        @Schema(required = true, description = "Its materials.")
        List<DocumentRef> documents,

        @Schema(nullable = true, description = "The questions with their answers, for who keeps it; null for others.")
        List<TrainingQuestionDraft> questions,

        @Schema(nullable = true, description = "For who keeps it; null for others.")
        TrainingEvaluationFigures evaluations,

        @Schema(nullable = true, description = "What the reader is to it; null for nothing.")
        LearnerView mine,

        @Schema(required = true) List<ActionView> actions,
        @Schema(required = true) long version) {}
