package vn.thidua.training;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That somebody was there. */
@Schema(name = "Attendance", description = "That whoever asked was at a session.")
record AttendanceView(
        @Schema(required = true) UUID classId,

        @Schema(
                required = true,
                description = "The class.",
                examples = "Tập huấn nghiệp vụ thi đua, khen thưởng năm 2024")
        String title,

        @Schema(required = true, description = "What the session is about.", examples = "Lập hồ sơ khen thưởng")
        String topic) {}
