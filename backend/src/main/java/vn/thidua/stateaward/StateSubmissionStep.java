package vn.thidua.stateaward;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.document.DocumentRef;

/** One step that was taken. */
@Schema(name = "StateSubmissionStep", description = "One step of a submission, as it was recorded.")
public record StateSubmissionStep(
        @Schema(required = true) UUID id,

        @Schema(required = true, examples = "DISPATCH") StateSubmissionAction action,

        @Schema(description = "What arrived, of an ARRIVE.", examples = "PAPER", nullable = true)
        SubmissionPart part,

        @Schema(required = true, description = "When it happened.")
        LocalDate on,

        @Schema(description = "The number of the paper that tells of it.", examples = "1518/BNV-TĐKT", nullable = true)
        String reference,

        @Schema(description = "What was said about it.", examples = "Lễ tổng kết năm của Bộ.", nullable = true)
        String note,

        @Schema(nullable = true) DocumentRef document,
        @Schema(required = true) Instant recordedAt,

        @Schema(required = true, description = "Who recorded it.", examples = "Lê Thị Mai")
        String recordedBy) {

    /**
     * What is recorded of a step.
     *
     * @param part of what arrived, else null
     */
    record Entry(
            StateSubmissionAction action,
            SubmissionPart part,
            LocalDate on,
            String reference,
            String note,
            UUID documentId) {}
}
