package vn.thidua.council;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a step is taken. */
@Schema(name = "CouncilMeetingReason", description = "Why a step is taken.")
record MeetingReason(@NotBlank @Size(max = 1_000) String reason) {}
