package vn.thidua.council;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.lifecycle.ActionView;

/** A meeting, whole but for its agenda, which is a list of its own. */
@Schema(name = "CouncilMeeting", description = "A meeting; its cases are a list of their own.")
record MeetingView(
        @Schema(required = true) UUID id,
        @Schema(required = true) CouncilRef council,
        @Schema(required = true) UnitRef unit,
        @Schema(required = true) String title,
        @Schema(required = true) MeetingMode mode,
        @Schema(required = true) LocalDate heldOn,
        LocalTime startsAt,
        String place,
        @Schema(required = true) MeetingState state,

        @Schema(required = true, description = "The seat that presides.")
        UUID presidingId,

        @Schema(description = "Why it was cancelled.") String endedBecause,
        @Schema(required = true) int caseCount,

        @Schema(required = true, description = "Every member of the council on the day.")
        List<AttendanceView> attendance,

        @Schema(description = "Null where no regulation names one, and where everybody is asked in writing.")
        QuorumView quorum,

        @Schema(description = "The council's own regulation on the day; null when none is known.")
        RegulationView regulation,

        @Schema(description = "What the minutes say beside attendance and votes.")
        String minutes,

        @Schema(required = true) List<MinutesSignature> signatures,

        @Schema(description = "The result that its ballot gave; null before.")
        UUID resultId,

        @Schema(required = true, description = "Whether the reader presides.")
        boolean presiding,

        @Schema(description = "The reader's own seat; null of who has none.")
        UUID ownSeatId,

        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) List<ActionView> actions,
        @Schema(required = true) long version) {}
