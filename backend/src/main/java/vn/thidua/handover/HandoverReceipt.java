package vn.thidua.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.document.DocumentRef;

/** One handing over, correction or taking back. */
@Schema(name = "HandoverReceipt", description = "One handing over, correction or taking back; the newest holds.")
public record HandoverReceipt(
        @Schema(required = true) UUID id,
        @Schema(required = true) HandoverAction action,

        @Schema(nullable = true, description = "When it was received; null where it was taken back.")
        LocalDate handedOn,

        @Schema(nullable = true, examples = "Lễ tổng kết năm, Hội trường Bộ")
        String place,

        @Schema(nullable = true, description = "Who received it for the recipient; null where it was the recipient.")
        String handedTo,

        @Schema(nullable = true, description = "By what authority somebody else received it.")
        String capacity,

        @Schema(nullable = true, examples = "3510000", description = "How much was paid, in đồng.")
        Long amount,

        @Schema(nullable = true, description = "The signed list or receipt.")
        DocumentRef document,

        @Schema(nullable = true, description = "Why it was corrected or taken back.")
        String because,

        @Schema(required = true) Instant recordedAt,

        @Schema(required = true, description = "By which account.")
        String recordedBy,

        @Schema(required = true, description = "Whether it holds now.")
        boolean holds) {}
