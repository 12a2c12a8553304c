package vn.thidua.council;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.PersonRef;

/** A member of the council on the day, and how they take part. */
@Schema(name = "CouncilAttendance", description = "A member of the council on the day, and how they take part.")
record AttendanceView(
        @Schema(required = true) SeatView seat,

        @Schema(description = "Null while nothing is entered.")
        AttendanceKind attendance,

        @Schema(description = "Who was named in writing to come instead; null of who comes themselves.")
        PersonRef substitute) {

    /** Who votes from this seat. */
    PersonRef voter(boolean substitutesVote) {
        return substitute != null && substitutesVote ? substitute : seat.person();
    }
}
