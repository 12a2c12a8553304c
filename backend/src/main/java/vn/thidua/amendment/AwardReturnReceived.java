package vn.thidua.amendment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.document.DocumentRef;

/** One receipt of what came back. */
@Schema(name = "AwardReturnReceipt", description = "One receipt of what came back.")
public record AwardReturnReceived(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "Of which it is.")
        UUID returnId,

        @Schema(required = true) LocalDate on,

        @Schema(required = true, description = "Who handed it back.", examples = "Vũ Ngọc Quỳnh")
        String by,

        @Schema(description = "Of MONEY: in đồng.", examples = "1000000", nullable = true)
        Long amount,

        @Schema(nullable = true, examples = "PT 35/2024") String reference,
        @Schema(nullable = true) DocumentRef document,
        @Schema(required = true) String recordedBy,
        @Schema(required = true) Instant recordedAt) {}
