package vn.thidua.council;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How members take part; who is not named stays as they were. */
@Schema(name = "CouncilAttendanceDraft", description = "How members take part; who is not named stays as they were.")
record AttendanceDraft(@NotEmpty @Size(max = 1_000) List<@NotNull @Valid One> members) {

    /** One member. */
    @Schema(name = "CouncilAttendanceOne", description = "How one member takes part.")
    record One(
            @NotNull UUID seatId,
            @NotNull AttendanceKind attendance,

            @Schema(description = "Who was named in writing to come instead.", nullable = true)
            UUID substituteId) {}
}
