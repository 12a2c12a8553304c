package vn.thidua.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.document.DocumentRef;
import vn.thidua.platform.UnitRef;

/** A council's result, whole. */
@Schema(name = "CouncilResult", description = "A council's result, whole.")
record CouncilResultView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UnitRef unit,
        @Schema(required = true) String councilName,
        @Schema(required = true) LocalDate heldOn,
        @Schema(required = true) int memberCount,
        @Schema(required = true) int presentCount,

        @Schema(description = "The signed minutes; null where a meeting in the system gave the result.")
        DocumentRef minutes,

        @Schema(description = "The meeting whose ballot gave it; null where it was entered from outside.")
        UUID meetingId,

        @Schema(required = true) Instant recordedAt,
        @Schema(required = true) RecordedBy recordedBy,
        @Schema(required = true) List<CouncilVoteView> results) {

    /** Who entered it. */
    @Schema(name = "RecordedBy", description = "Who entered it.")
    record RecordedBy(
            @Schema(required = true) UUID id,

            @Schema(required = true, examples = "Lê Thị Mai")
            String name) {}
}
