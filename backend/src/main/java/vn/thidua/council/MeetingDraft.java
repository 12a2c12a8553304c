package vn.thidua.council;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A meeting, as its secretary plans it. */
@Schema(name = "CouncilMeetingDraft", description = "A meeting, as its secretary plans it.")
record MeetingDraft(
        @NotBlank @Size(max = 300) @Schema(examples = "Phiên họp xét khen thưởng tổng kết năm 2024")
        String title,

        @NotNull MeetingMode mode,
        @NotNull @Schema(examples = "2024-12-20") LocalDate heldOn,

        @Schema(examples = "08:30:00", nullable = true) LocalTime startsAt,

        @Size(max = 300) @Schema(examples = "Phòng họp B201", nullable = true)
        String place,

        @NotNull @Schema(description = "Seat of the Chair or vice-chair who presides.")
        UUID presidingId) {}
