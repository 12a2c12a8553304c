package vn.thidua.training;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The code that is shown at a session. */
@Schema(
        name = "AttendanceCode",
        description = "The code that is shown at a session; the next follows within half a minute.")
record AttendanceCodeView(
        @Schema(required = true, examples = "402913") String code,

        @Schema(required = true, description = "When the next is shown; this one is taken for half a minute more.")
        Instant until) {}
